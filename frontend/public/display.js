// Applies the saved settings of display before the first paint. A plain file, so that no inline script is needed.
(() => {
  try {
    const saved = JSON.parse(localStorage.getItem('ryadom.display') || '{}');
    const root = document.documentElement;
    ['scheme', 'size', 'letters', 'lines'].forEach((name) => {
      if (typeof saved[name] === 'string') root.dataset[name] = saved[name];
    });
  } catch (_) {
    // A browser without storage gets the ordinary look.
  }
})();
