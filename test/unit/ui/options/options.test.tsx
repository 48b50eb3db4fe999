// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostOf, Options, type OptionsProps } from '@/src/ui/options/options';
import { button, click, expectAccessible, nameOf, show, textOf, type } from '../render';
import { t } from '../translate';

function options(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    t,
    values: { offHosts: ['mail.example.com'], paused: false, density: 'all', theme: 'system' },
    onChange: vi.fn(),
    refused: false,
    recent: { kept: true, count: 2 },
    onKeepRecent: vi.fn(),
    onClearRecent: vi.fn(),
    ...change,
  };
  return { root: show(<Options {...props} />), props };
}

describe('sites where it is off', () => {
  it('are listed and can be turned on again', () => {
    const { root, props } = options();
    click(button(root, '恢复在 mail.example.com 上使用'));
    expect(props.onChange).toHaveBeenCalledWith({ offHosts: [] });
  });
  it('can be added by name or pasted address', () => {
    const { root, props } = options();
    type(root.querySelector<HTMLInputElement>('input[type=text]')!, ' https://Docs.Example.org/a?b ');
    click(button(root, '添加'));
    expect(props.onChange).toHaveBeenCalledWith({ offHosts: ['mail.example.com', 'docs.example.org'] });
    expect(root.querySelector<HTMLInputElement>('input[type=text]')!.value).toBe('');
  });
  it('are not added twice', () => {
    const { root, props } = options();
    type(root.querySelector<HTMLInputElement>('input[type=text]')!, 'mail.example.com');
    click(button(root, '添加'));
    expect(props.onChange).not.toHaveBeenCalled();
  });
  it('what is no site is refused, and the field says so', () => {
    const { root, props } = options();
    const field = root.querySelector<HTMLInputElement>('input[type=text]')!;
    type(field, 'not a site');
    click(button(root, '添加'));
    expect(props.onChange).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(document.getElementById(field.getAttribute('aria-describedby')!))).toBe('这不是网站地址。');
  });
});

describe('hostOf', () => {
  it.each([
    ['example.com', 'example.com'],
    ['WWW.Example.com/path', 'www.example.com'],
    ['http://127.0.0.1:8080/x', '127.0.0.1:8080'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['', null],
    ['a b', null],
    ['javascript:alert(1)', null],
    ['user@example.com', null],
  ])('%s → %s', (typed, host) => expect(hostOf(typed)).toBe(host));
});

describe('choices', () => {
  it('take effect at once', () => {
    const { root, props } = options();
    const radio = (name: string) =>
      [...root.querySelectorAll('label')].find((l) => textOf(l) === name)!.querySelector<HTMLElement>('input')!;
    click(radio('深色'));
    click(radio('不标注'));
    click(button(root, /^在所有网站暂停/));
    expect(props.onChange).toHaveBeenCalledWith({ theme: 'dark' });
    expect(props.onChange).toHaveBeenCalledWith({ density: 'off' });
    expect(props.onChange).toHaveBeenCalledWith({ paused: true });
  });
  it('recent searches can be cleared and turned off', () => {
    const { root, props } = options();
    click(button(root, '清除最近搜索（2）'));
    expect(props.onClearRecent).toHaveBeenCalledOnce();
    const keep = [...root.querySelectorAll<HTMLElement>('[role=switch]')].find((s) => nameOf(s).includes('保留'))!;
    click(keep);
    expect(props.onKeepRecent).toHaveBeenCalledWith(false);
  });
});

it('is accessible', async () => {
  await expectAccessible(options().root);
  await expectAccessible(options({ values: { offHosts: [], paused: true, density: 'hold', theme: 'dark' } }).root);
});
