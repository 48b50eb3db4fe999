/** Puts a component into the document as a page would, and asks axe what it thinks of it. */
import axe from 'axe-core';
import { type ComponentChild, render as renderInto } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Renders into a fresh body; call again to render the next state into the same place. */
export function show(tree: ComponentChild, fresh = true): HTMLElement {
  if (fresh) {
    for (const old of document.querySelectorAll('[data-test-root]')) renderInto(null, old);
    document.body.innerHTML = '<div data-test-root></div>';
    document.documentElement.lang = 'zh-CN';
    document.title = 'test';
  }
  const root = document.querySelector<HTMLElement>('[data-test-root]')!;
  act(() => renderInto(tree, root));
  return root;
}

/** Waits for effects, timers of up to `ms` and promises. */
export async function settle(ms = 0): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
  });
}

/** Accessible name as far as our markup uses it. */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids)
    return ids
      .split(' ')
      .map((id) => textOf(document.getElementById(id)))
      .join(' ');
  return element.getAttribute('aria-label') ?? textOf(element);
}

/** What is read out: text without what is hidden from screen readers. */
export function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function button(root: ParentNode, name: string | RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((b) => {
    const own = nameOf(b);
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!found) throw new Error(`no button ${name}: ${[...root.querySelectorAll('button')].map(nameOf).join(' | ')}`);
  return found;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(element: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => {
    element.dispatchEvent(event);
  });
  return event;
}

export function type(input: HTMLInputElement, text: string): void {
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Every rule of axe that needs no layout (contrast is checked in a real browser). */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
}
