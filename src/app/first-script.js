// Runs before the page is drawn: language and theme of the reader, and whether the picture that came along is theirs.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('scities') ?? 'null') ?? {};
  } catch {
    // A closed or damaged store counts as nothing chosen.
  }
  const known = (words, ...values) => values.find((value) => words.includes(value));
  const browser = (navigator.languages?.[0] ?? navigator.language ?? '').toLowerCase().startsWith('zh')
    ? 'zh'
    : 'en';
  const lang = known(['zh', 'en'], asked.get('lang'), kept.lang, browser);
  root.lang = lang === 'zh' ? 'zh-CN' : 'en';
  const theme = known(['light', 'dark'], asked.get('theme'), kept.theme);
  if (theme) root.dataset.theme = theme;
  const own = [...asked.keys()].some((key) => !['lang', 'theme', 'utm_source'].includes(key));
  if (own) root.dataset.first = 'land';
  const frame = known(['map', 'chart', 'both', 'record'], asked.get('embed'));
  if (frame) root.dataset.frame = frame;
  root.dataset.script = 'on';
  // The slider of the first page moves before the program is there, which goes on from this year.
  document.addEventListener('input', ({ target }) => {
    if (!own && target.matches('.first input[type=range]')) root.dataset.year = target.value;
  });

  const begin = () => {
    const scripts = document.getElementById('scripts');
    if (!scripts) return;
    scripts.remove();
    const parts = scripts.content.cloneNode(true);
    parts.querySelector('script').onerror = () => {
      root.dataset.waiting = 'script';
      for (const button of document.querySelectorAll('.wait-script button')) {
        button.onclick = () => location.reload();
      }
    };
    document.body.append(parts);
  };
  const whenPainted = (then) =>
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      then();
    }).observe({ type: 'paint', buffered: true });
  // A chart or a record by itself has no picture yet.
  const pictured = frame !== 'chart' && frame !== 'record';
  const told = globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint') ?? false;
  // Longest wait for the picture, ms.
  const PATIENCE = 1000;

  // The picture that came along is on the screen before anything else is done; a page nobody sees paints none.
  addEventListener('DOMContentLoaded', () => {
    if (document.hidden) begin();
    else if (pictured && told) whenPainted(begin);
    else requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, PATIENCE);
  });
})();
