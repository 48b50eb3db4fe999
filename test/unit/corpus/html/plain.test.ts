/** Plain markup is read without a DOM, to the very blocks that a DOM gives. */
import { describe, expect, it } from 'vitest';
import { domToBlocks } from '@/src/corpus/html/blocks';
import { parseHtml } from '@/src/corpus/html/parse';
import { plainToBlocks } from '@/src/corpus/html/plain';

const PLAIN: [string, string][] = [
  ['paragraphs', '<div>\n<p>\n远山公司投入5亿元。\n</p>\n<p>云溪县种树3万棵。</p>\n</div>\n'],
  ['line ends', '<p>第一行<br>第二行<br/>第三行<BR />第四行</p>'],
  ['source lines are joined', '<p>远山公司\n  投入5亿元，\nits first \n year</p>'],
  ['blanks at the ends', '<p> \n \u3000\u3000远山公司投入5亿元。 \n </p>'],
  ['wide gaps part fields', '<p>来源：远山日报\u3000\u3000作者：王芳</p>'],
  ['headings', '<h1>云溪县种树</h1><h3>进展</h3><p>种了3万棵。</p>'],
  ['bold', '<p><strong>进展</strong></p><p><b>王芳</b>说：“好。”</p><p><em>斜</em><i>体</i></p>'],
  ['lists', '<ul><li>甲</li><li>乙</li></ul><ol><li><p>丙</p></li></ol>'],
  ['text outside of tags', '开头\n<p>中间</p>\n结尾'],
  ['sections', '<section><blockquote><p>引文。</p></blockquote></section>'],
  ['empty', '<div></div>'],
];

const OTHER: [string, string][] = [
  ['an attribute', '<p class="note">注</p>'],
  ['a link', '<p><a href="https://example.org/">甲</a></p>'],
  ['a character reference', '<p>甲&amp;乙</p>'],
  ['a comment', '<p>甲<!-- 乙 --></p>'],
  ['an open paragraph', '<p>甲<p>乙'],
  ['a block inside of a paragraph', '<p>甲<div>乙</div></p>'],
  ['items that are not closed', '<ul><li>甲<li>乙</ul>'],
  ['tags that cross', '<p><b>甲</p></b>'],
  ['a sign that opens no tag', '<p>3 < 5</p>'],
  ['an end without a beginning', '<p>甲</p></div>'],
  ['an end tag of a line end', '<p>甲</br>乙</p>'],
  ['an open tag at the end', '<p>甲</p'],
];

describe('plain markup', () => {
  it.each(PLAIN)('%s: the blocks of a DOM', (_, html) => {
    const page = parseHtml(html) as Document;
    expect(plainToBlocks(html)).toEqual(domToBlocks(page.body));
  });

  it.each(OTHER)('%s is left to the parser', (_, html) => {
    expect(plainToBlocks(html)).toBeNull();
  });

  it('depth without end is left to the parser', () => {
    expect(plainToBlocks(`${'<div>'.repeat(5000)}甲${'</div>'.repeat(5000)}`)).toBeNull();
  });
});
