/** 在 that stands before where something is, and in no word of its own: 在线 and 在建 are words, 在线上 and 在建材 are none. */

const AT_WORDS =
  '线(?![上下路])|校(?![企园])|职(?!业)|岗|编|读|册|研(?![究发])|营(?![业收])|售(?![票后])|租(?![金赁])|役|建(?![材设立筑])';

/** 在 at the front of a phrase, before what it is no word with. */
export const AT = new RegExp(`^在(?!${AT_WORDS})`);

/** Everything up to the last such 在 of a phrase, with other words that open a list: 包括, 是. */
export const UP_TO_LIST = new RegExp(`^.*(?:的是|是|包括|在(?!${AT_WORDS}))`);

/** What may stand before the first item of a list: 其中, 目前, 在. */
export const BEFORE_LIST = new RegExp(
  `^(?:其中|同时|此外|而|(?:我国|全国)(?![对自与向])|目前|截至[^，]{0,10}|包括|比如|例如|在(?!${AT_WORDS}))+`,
);
