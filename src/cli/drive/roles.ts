/**
 * Finding things as a person names them: by role and accessible name, in a document or in the card's shadow root. A
 * small reading of ARIA, enough for our own interface; the same code runs in both browsers.
 */
import type { Page } from './types';

export interface Found {
  role: string;
  name: string;
  /** Text as it is drawn. */
  text: string;
  value: string | null;
  /** aria-checked, aria-pressed or aria-selected. */
  on: boolean | null;
  focused: boolean;
  /** In px of the viewport; all 0 when it is not drawn. */
  box: { x: number; y: number; width: number; height: number };
}

interface Wanted {
  [key: string]: string | boolean;
  role: string;
  /** Part of the name; case does not count. */
  name: string;
  /** Puts it into the middle of the view first. */
  scroll: boolean;
}

/** Runs in the page: in the document when given `wanted` alone, else in the root. */
function findInPage(first: Wanted | ShadowRoot, second?: Wanted): Found[] {
  const root: Document | ShadowRoot = second ? (first as ShadowRoot) : document;
  const wanted = second ?? (first as Wanted);
  const tags: Record<string, string> = {
    BUTTON: 'button',
    ARTICLE: 'article',
    MAIN: 'main',
    TEXTAREA: 'textbox',
    UL: 'list',
    OL: 'list',
    LI: 'listitem',
    MARK: 'mark',
    SELECT: 'combobox',
    DIALOG: 'dialog',
    NAV: 'navigation',
    SECTION: 'region',
  };
  const roleOf = (element: Element): string => {
    const explicit = element.getAttribute('role');
    if (explicit) return explicit;
    if (/^H[1-6]$/.test(element.tagName)) return 'heading';
    if (element instanceof HTMLAnchorElement) return element.hasAttribute('href') ? 'link' : '';
    if (element instanceof HTMLInputElement) {
      if (element.type === 'checkbox' || element.type === 'radio') return element.type;
      return element.type === 'search' ? 'searchbox' : 'textbox';
    }
    return tags[element.tagName] ?? '';
  };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
    if (ids.length > 0) return tidy(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
    const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
    return (
      tidy(element.getAttribute('aria-label')) ||
      tidy(labels.map((label) => label.textContent).join(' ')) ||
      tidy(element.textContent) ||
      tidy(element.getAttribute('title')) ||
      tidy(element.getAttribute('placeholder'))
    );
  };
  const isWanted = (element: Element) =>
    roleOf(element) === wanted.role && nameOf(element).toLowerCase().includes(wanted.name.toLowerCase());
  // What is not drawn (in a closed <details>, say) is not there for the reader, nor in the accessibility tree.
  const matches = Array.from(root.querySelectorAll('*')).filter(
    (element) => isWanted(element) && element.checkVisibility({ visibilityProperty: true }),
  );
  if (wanted.scroll) matches[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return matches.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const state = ['aria-checked', 'aria-pressed', 'aria-selected'].find((name) => element.hasAttribute(name));
    return {
      role: wanted.role,
      name: nameOf(element),
      text: tidy(element instanceof HTMLElement ? element.innerText : element.textContent),
      value: element instanceof HTMLInputElement ? element.value : null,
      on: state ? element.getAttribute(state) === 'true' : null,
      focused: root.activeElement === element,
      box: { x, y, width, height },
    };
  });
}

/** Everything of this role whose name contains `name`, in order of the document. */
export function findByRole(page: Page, role: string, name = '', scroll = false): Promise<Found[]> {
  return page.evaluate(findInPage as (wanted: Wanted) => Found[], { role, name, scroll });
}

/** The same inside the open card. Empty when there is none. */
export async function findInCard(page: Page, role: string, name = '', scroll = false): Promise<Found[]> {
  const run = findInPage as (root: ShadowRoot, wanted: Wanted) => Found[];
  return (await page.evaluateInClosedRoot(run, { role, name, scroll })) ?? [];
}

/**
 * Clicks the middle of the first one found with the real pointer, once it stands still: a window that has just changed
 * its size still moves what is in it. Throws when none comes within `limitMs`.
 */
export async function clickOn(
  page: Page,
  find: typeof findByRole,
  role: string,
  name = '',
  limitMs = 8_000,
): Promise<void> {
  const until = Date.now() + limitMs;
  let last: Found['box'] | undefined;
  while (Date.now() < until) {
    const box = (await find(page, role, name, true))[0]?.box;
    if (box && box.width > 0 && last && box.x === last.x && box.y === last.y) {
      await page.click(box.x + box.width / 2, box.y + box.height / 2);
      return;
    }
    last = box;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error(`nothing to click: no ${role} named “${name}”`);
}
