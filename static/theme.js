// Before the first paint: the chosen theme, so that no page flashes in the other one.
(function () {
	try {
		var theme = localStorage.getItem('glidepath-theme');
		if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
		// The face is in the browser's cache from an earlier visit: show it at once.
		if (localStorage.getItem('glidepath-face')) document.documentElement.dataset.face = 'own';
	} catch {
		// Storage is closed to this page: the system's theme stays.
	}
})();
