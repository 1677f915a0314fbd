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

  const begin = () => {
    const scripts = document.getElementById('scripts');
    if (!scripts) return;
    const parts = scripts.content.cloneNode(true);
    parts.querySelector('script').onerror = () => {
      root.dataset.waiting = 'script';
      for (const button of document.querySelectorAll('.wait-script button')) {
        button.onclick = () => location.reload();
      }
    };
    document.body.append(parts);
  };
  // The picture that came along is painted before anything else is done; a page nobody sees paints none.
  addEventListener('DOMContentLoaded', () => {
    if (document.hidden) begin();
    else requestAnimationFrame(() => setTimeout(begin));
  });
})();
