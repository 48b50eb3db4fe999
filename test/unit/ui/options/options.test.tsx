// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostOf } from '@/src/ui/options/off-hosts';
import { Options, type OptionsProps } from '@/src/ui/options/options';
import { button, click, expectAccessible, nameOf, show, textOf, type } from '../render';
import { t } from '../translate';

const VALUES: OptionsProps['values'] = {
  offHosts: ['mail.example.com'],
  paused: false,
  density: 'all',
  theme: 'system',
};

function options(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    t,
    values: VALUES,
    onChange: vi.fn(),
    refused: false,
    recent: { kept: true, count: 2 },
    onKeepRecent: vi.fn(),
    onClearRecent: vi.fn(),
    siteKeys: null,
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
  it('taken off the list by mistake, come back where they stood; the focus never gets lost', () => {
    const { root, props } = options({ values: { ...VALUES, offHosts: ['a.example', 'b.example', 'c.example'] } });
    click(button(root, '恢复在 b.example 上使用'));
    show(<Options {...props} values={{ ...VALUES, offHosts: ['a.example', 'c.example'] }} />, false);
    expect(textOf(root.querySelector('.removed'))).toContain('已恢复在 b.example 上使用。');
    expect(document.activeElement).toBe(button(root, '撤销'));
    click(button(root, '撤销'));
    expect(props.onChange).toHaveBeenLastCalledWith({ offHosts: ['a.example', 'b.example', 'c.example'] });
    expect(document.activeElement).toBe(root.querySelector('input[type=text]'));
    expect(textOf(root.querySelector('.removed'))).toBe('');
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
  it('clearing says that it is done, and leaves the focus where it was', () => {
    const { root, props } = options();
    button(root, '清除最近搜索（2）').focus();
    click(button(root, '清除最近搜索（2）'));
    show(<Options {...props} recent={{ kept: true, count: 0 }} />, false);
    const clear = button(root, '清除最近搜索（0）');
    expect(document.activeElement).toBe(clear);
    expect(textOf(root)).toContain('最近搜索已清除。');
    click(clear);
    expect(props.onClearRecent).toHaveBeenCalledOnce();
  });
});

it('names the keys of the site switch as the browser has them now, and no row when it has none', () => {
  const rows = (siteKeys: string | null) => textOf(options({ siteKeys }).root.querySelector('.keys'));
  expect(rows('Ctrl+Shift+9')).toContain('在此网站启用或停用出处Ctrl + Shift + 9');
  expect(rows(null)).not.toContain('启用或停用');
});

it('is accessible', async () => {
  await expectAccessible(options().root);
  await expectAccessible(options({ values: { offHosts: [], paused: true, density: 'hold', theme: 'dark' } }).root);
});
