/** The place that a title is about, and who only says it. */
import { isOrganisation, isPlace, placeIn } from './nouns';

/** A title in somebody's words, and what a speaker does in the text. */
const SAID_BY = /(?:^|[？！?!]\s?|\s)([\u4e00-\u9fff·]{2,8})[：:]/;
const SPEAKS = /^[^，。；：]{0,8}?(?:说(?!明)|表示|指出|强调|认为|透露|坦言|称(?![号为]))/;

/** What makes a place the first word of a house's name: 广州酒家, 北京银行. */
const HOUSE =
  /^[\u4e00-\u9fff]{0,2}?(?:酒家|酒楼|饭店|银行(?![业卡存贷])|集团|股份|控股|大学(?!生)|学院|日报|晚报|时报|电视台|机场|药业|啤酒(?!节)|石化|航空|高速|人寿|证券(?!市)|钢铁(?![产业]))/;

/** What makes a place the first word of a thing's name, and what is only in it. */
const THING =
  /^(?:一(?!季|至|二|月)|[\u4e00-\u9fff]{1,3}(?:线(?!上|下)|车站|大桥|轻轨|地铁|捷运|寺|遗址|水库|景区|工地))/;

/** What may stand before the place that a title is about: a tag, a time, its name in quotes. */
const OPENS_TITLE =
  /^(?:[[【(（〈《“「][^\]】)）〉》”」]{0,14}[\]】)）〉》”」])?(?:\d{2,4}年度?|\d{1,2}月份?|今年|去年|前年|[上下]半年|全年|[一二三四]季度?|第[一二三四]季度?|前[一二三]季度?|[首前]\d{1,2}个?月|\d{1,2}[至-]\d{1,2}月份?|昨日|今日|聚焦|关注|快讯|最新|组图|图解){0,4}[：:，,\s|｜丨]{0,4}$/;

/** 穆勒：问题很多: who says the title, when the text lets the name speak as well. */
export function saysTitle(title: string, body: string): boolean {
  const name = SAID_BY.exec(title)?.[1];
  if (name === undefined || isPlace(name) || isOrganisation(name)) return false;
  let at = body.indexOf(name);
  for (let i = 0; i < 6 && at >= 0; i += 1) {
    if (SPEAKS.test(body.slice(at + name.length, at + name.length + 14))) return true;
    at = body.indexOf(name, at + name.length);
  }
  return false;
}

/** The place of a title; not the province of a place that the article tells of: 山东薛城…, 薛城区. */
export function titlePlace(title: string, body: string): string | null {
  const place = placeIn(title);
  if (place === null) return null;
  // 广州酒家三季报: the place is part of a house's name.
  if (HOUSE.test(title.slice(title.indexOf(place) + place.length).slice(0, 6))) return null;
  // 农损逾4亿 某县最惨, 增一例 从某国入境: a place inside a title is one of those it tells of.
  if (!/^全[国省市县区]$|^我[国省市县]$/.test(place) && !OPENS_TITLE.test(title.slice(0, title.indexOf(place))))
    return null;
  // 某国的希望：另一国发现…: whose hope it is, and not of whom it is told.
  if (title.startsWith('的', title.indexOf(place) + place.length)) return null;
  // 北山环状线复驶, 西山一考古工地: a thing of that place.
  if (THING.test(title.slice(title.indexOf(place) + place.length, title.indexOf(place) + place.length + 8)))
    return null;
  // 将在上海举办: where it happens.
  if (/[在于赴抵访飞从自往]$/.test(title.slice(0, title.indexOf(place)))) return null;
  // 福建加时赛力克八一, 福建队: a team and not its place.
  if (body.includes(`${place}队`) || body.includes(`${place}男篮`) || body.includes(`${place}女排`)) return null;
  // 中国星河（02799）: the place is part of a listed house's name.
  const house = place + title.slice(title.indexOf(place) + place.length).slice(0, 2);
  if (['（', '('].some((bracket) => /\d/.test(body.split(house + bracket, 2)[1]?.[0] ?? ''))) return null;
  const next = title.slice(title.indexOf(place) + place.length).slice(0, 2);
  return /^[\u4e00-\u9fff]{2}$/.test(next) && /^[区县市镇乡村]/.test(body.split(next, 2)[1] ?? '') ? null : place;
}
