import { describe, expect, it } from 'vitest';
import { sameScope } from '@/src/lookup/compare/scope';

const scoped = (clause: string, measure: string, sentence = clause) => ({ clause, sentence, measure });

describe('one scope', () => {
  it.each([
    [
      'a place in another clause of the sentence',
      scoped('云湖集团的门店', '门店', '在武汉，云湖集团的门店'),
      scoped('位于武汉的18家门店', '门店'),
    ],
    ['Traditional beside Simplified', scoped('廣東的基站', '基站'), scoped('广东基站', '基站')],
    ['a week beside a week', scoped('上线头一周便兑付补贴', '补贴'), scoped('一周内兑付政策补贴3亿元', '政策补贴')],
    ['a window that the claim leaves out', scoped('兑付补贴', '补贴'), scoped('一周内兑付政策补贴3亿元', '政策补贴')],
    ['counties that are no place', scoped('涉农区县', '区县'), scoped('涉农合作区县超过900个', '区县')],
    ['the middle of a platform is no 台中', scoped('平台中的商户', '商户'), scoped('平台商户', '商户')],
    ['to save is no province', scoped('为商家节省经营成本', '经营成本'), scoped('为商家降低经营成本', '经营成本')],
    ['a quarter of a date is no window', scoped('2023年一季度营收', '营收'), scoped('营收90亿元', '营收')],
    ['the 市 of 市占率 is no city', scoped('2023年的全球市占率', '市占率'), scoped('全球市占率达34%', '市占率')],
    ['a month of a date is no window', scoped('2023年6月网民规模', '网民规模'), scoped('网民规模10亿', '网民规模')],
  ])('%s', (_, claim, ours) => expect(sameScope(claim, ours)).toBe(true));

  it.each([
    ['the country beside a city', scoped('全国门店', '门店'), scoped('位于武汉的18家门店', '门店')],
    ['a province beside the country', scoped('内蒙古种下', '植树'), scoped('累计植树3亿棵', '植树')],
    ['another state', scoped('挪威的门店', '门店'), scoped('集团门店有18家', '门店')],
    ['a county of some name', scoped('某县的查询量', '查询量'), scoped('累计查询量', '查询量')],
    ['a month beside a week', scoped('一个月内兑付补贴', '补贴'), scoped('一周内兑付补贴', '补贴')],
    ['all time beside a week', scoped('累计兑付补贴', '补贴'), scoped('一周内兑付补贴', '补贴')],
    ['each of many beside all', scoped('每万人拥有基站', '基站'), scoped('全国基站139万个', '基站')],
    ['a day beside all time', scoped('每天打卡', '打卡'), scoped('累计打卡', '打卡')],
    ['exports beside trade', scoped('跨境电商出口', '跨境电商出口'), scoped('跨境电商进出口', '跨境电商进出口')],
    ['villages beside towns', scoped('农村网民', '农村网民'), scoped('城镇网民', '城镇网民')],
  ])('not %s', (_, claim, ours) => expect(sameScope(claim, ours)).toBe(false));
});
