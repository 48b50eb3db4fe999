/** The pages that are measured: made here, the same in every run. Sizes are bytes of HTML as it is sent (UTF-8). */
import type { Sampler } from '../sample';

export interface MadePage {
  name: string;
  html: string;
}

const STYLE =
  'body{font:16px/1.7 sans-serif;max-width:46em;margin:2em auto}article{margin:0 0 3em}nav a{margin:0 .5em}';

/** Runs before anything else in every page: what the page itself can see of the main thread. */
const PROBE = `
  const probe = { longest: 0, over: 0, last: performance.now(), on: true, before: 0 };
  window.probe = probe;
  const tick = () => {
    const now = performance.now(), gap = now - probe.last;
    if (gap > probe.longest) probe.longest = gap;
    if (gap > 16) probe.over += gap - 16;
    probe.last = now;
    if (probe.on) setTimeout(tick, 0);
  };
  window.addEventListener('load', () => { probe.last = performance.now(); probe.longest = 0; probe.over = 0; tick(); });
  window.addEventListener('pointermove', () => { probe.before = performance.now(); }, { capture: true, passive: true });
`;

function documentOf(title: string, body: string, script = ''): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><script>${PROBE}${script}</script></head><body>${body}</body></html>`;
}

/** An article as portals set it: paragraphs with links and emphasis among the text. */
export function articleHtml(sampler: Sampler): string {
  const { title, paragraphs } = sampler.article();
  const body = paragraphs.map((text) => {
    const cut = sampler.below(text.length);
    const end = Math.min(text.length, cut + 2 + sampler.below(6));
    const tag = sampler.pick(['a href="#"', 'b', 'em', 'span class="x"']);
    const name = tag.split(' ')[0];
    return `<p>${text.slice(0, cut)}<${tag}>${text.slice(cut, end)}</${name}>${text.slice(end)}</p>`;
  });
  return `<article><h2>${title}</h2><div class="meta"><span>来源</span> <time>2022-08-12</time></div>${body.join('\n')}</article>\n`;
}

/** Articles until the page has this many bytes. */
export function articlesPage(sampler: Sampler, name: string, bytes: number): MadePage {
  const parts: string[] = [];
  for (let size = 0; size < bytes; ) {
    const html = articleHtml(sampler);
    parts.push(html);
    size += Buffer.byteLength(html);
  }
  return { name, html: documentOf(name, parts.join('')) };
}

/** Every two characters in a span of their own, as pages made by converters have it. */
export function spansPage(sampler: Sampler, name: string, bytes: number): MadePage {
  const parts: string[] = [];
  for (let size = 0; size < bytes; ) {
    const spans = (sampler.paragraph().match(/.{1,2}/gu) ?? []).map((two) => `<span>${two}</span>`);
    const html = `<p>${spans.join('')}</p>\n`;
    parts.push(html);
    size += Buffer.byteLength(html);
  }
  return { name, html: documentOf(name, parts.join('')) };
}

/** A page to which `addArticles(n)` adds articles, one a task. */
export function endlessPage(sampler: Sampler, name: string): MadePage {
  const articles = Array.from({ length: 40 }, () => articleHtml(sampler));
  const script = `
  const articles = ${JSON.stringify(articles).replaceAll('</', '<\\/')};
  window.addArticles = async (n) => {
    for (let i = 0; i < n; i++) {
      document.body.insertAdjacentHTML('beforeend', articles[i % articles.length]);
      await new Promise((done) => setTimeout(done, 30));
    }
  };`;
  return { name, html: documentOf(name, articles.slice(0, 20).join(''), script) };
}
