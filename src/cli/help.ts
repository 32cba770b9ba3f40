import { PRESETS } from '../lib/scenario/presets';
import { LEAST_DRAWS, MOST_DRAWS } from './options';

export const HELP = `Projects scenarios of a company's climate pledges, without the app.

  npm run --silent project -- --scenario FILE|PRESET|- [--profile FILE] [--draws N] [--format csv|json] [--out FILE]

  --scenario  a scenario file, a preset (${PRESETS.join(', ')}),
              or "-" for one scenario a line on standard input
  --profile   a company's figures, in the form of the default profile; left out: the default company
  --draws     futures to look at, a power of two from ${LEAST_DRAWS} to ${MOST_DRAWS}, such as 8192; left out: the
              central figures alone
  --format    csv (left out) or json
  --out       a file to write, replaced in one piece at the end; left out: standard output
  --help      this text

Exit code 0: done. 2: something given is wrong; one sentence on standard error says what and where.

A scenario, as JSON (on standard input without line breaks):

  { "profile": "alibaba-fy2022", "name": "…", "notes": "…",
    "assumptions": { "grid-trend": -3 },
    "levers": { "dc-clean": { "level": 100, "start": 2021, "end": 2030, "curve": "linear" } } }

Everything may be left out: an assumption is then at its centre, a lever or programme at today's level, a start
2021, an end 2030 (programmes 2035), a curve linear. Curves: linear, s-curve, early, late, step. Levers and
programmes share one map. A scenario without a name is called by its preset, its file, or "line N".

CSV: a header, then one row a value: scenario,year,series,entity,scope,unit,value. UTF-8, RFC 4180 quotes, lines
end in a line feed, numbers in full precision; an empty value is a division by nothing.

  series                    entity                         what
  market, location          source                         emissions, tCO2e or the measure's unit
  quantity, clean           source                         carrier unit; share 0-1
  scope, scope-location     scope1, scope2, scope3         totals, tCO2e
  gross, removed,           boundary                       tCO2e before and after neutralising
    offset, net
  intensity                 pledge                         emissions per unit of the driver
  intensity-change          pledge                         change against the pledge's year, %
  avoided, cumulative       programme, total               tCO2e from the anchor year; never netted
  driver                    driver                         the driver's unit
  level                     lever or programme             its unit
  cost                      lever or programme, total      currency a year
  npv                       lever or programme, total      currency, at the anchor year, one row each
  attribution               lever or programme             its share of the change, below 0 for a cut

An attribution compares with the scenario at today's levels under the same assumptions. Where levers overlap, each has
the average of what it adds in every order (Shapley value), so that the rows of a scope add up to its change. Removals
and offsets come after that, beyond today's; what programmes avoid beyond today's is above 0 and never netted.

The scope column holds scope1, scope2, scope3 or the measure of a source, and is empty where there is none. In an
attribution it says of what the row is a change: a lever has a row for each scope or measure that it can change, a
removal or offset for its boundary, and a programme for "avoided".

With --draws every figure that has a low and a high is drawn, the same draws for every scenario. The CSV has five more
columns, p5,p10,p50,p90,p95: exact quantiles over all futures, empty where the value is a division by nothing in one of
them. The value stays the central one. More rows, of which only the value is filled, say what follows from the futures:

  series                    entity                         what
  probability               pledge, all-headline           share of futures that meet it, in the pledge's year; all
                                                           headline pledges: in the same future, the last one's year
  sensitivity-share         input                          share of the variance of a headline pledge's value, which
                                                           the scope column names, that is due to this input alone
  sensitivity-low, -high    input                          median of that value where the input is in its lowest and
                                                           in its highest tenth, in the pledge's unit

Shares are exact to some 0.001 with 8192 draws, to some 0.05 with 1024; an input that moves nothing has none.

An input is named by its place in the profile: assumption/grid-trend, carrier/grid/factor, source/fleet/quantity,
lever/dc-pue/effect/0/potential (or yield, ratio, cost; effects count from 0), programme/cloud-migration/avoided (or
attribution, cost).

JSON: one document a scenario, each on one line.

  { "profile": id, "scenario": the scenario with its defaults filled in, "years": [2020, …],
    "series": [{ "series", "entity", "scope", "unit", "years": […], "values": […] }, …],
    "pledges": [{ "id", "value", "target", "gap", "met", "firstYearMet" }, …] }

A positive gap is short by so much, a negative one to spare. firstYearMet is the first year from which the pledge
stays met, or null. With --draws each series also has "p5": […] to "p95": […], each pledge a "probability", and the
document

  "uncertainty": { "draws": N, "allHeadline": share of futures that meet all headline pledges, or null for none,
    "sensitivity": [{ "pledge": id, "inputs": [{ "input", "share", "low", "high" }, …] }, …] }
`;
