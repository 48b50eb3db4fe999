/** Lists that `respectively` deals out: Northwind and Harwick earned $5m and $3m, respectively. */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Raw } from '../raw';
import type { Topic } from '../topic/topic-shapes';
import { isAmount } from './measure';
import { isNoName } from './names';

/** Between two numbers of a list. */
const JOINS = /^(?:\s(?:million|billion|percent|per cent))?(?:,\s(?:and\s)?|\sand\s)$/;
const NAME = "[A-Z][\\w.&’'-]*(?:\\s(?:of\\s)?[A-Z][\\w.&’'-]*){0,3}";
const VERB =
  '(?:of|was|were|had|have|has|earned|lost|reported|posted|sold|made|rose|fell|grew|increased|decreased|declined|dropped|climbed|gained|totall?ed|reached)';
/** Northwind and Harwick earned, sales in Eastland and Westland rose. */
const OWNERS = new RegExp(`((?:${NAME},\\s){0,5}${NAME},?\\sand\\s${NAME})\\s${VERB}\\s[^.;]{0,40}$`);
/** Revenue and net income were, rose: two measures before their numbers. */
const MEASURES = new RegExp(
  `(?<![\\w’'])((?:[A-Za-z-]+\\s){0,3}[A-Za-z-]+)\\sand\\s((?:[a-z-]+\\s){0,3}?[a-z-]+)\\s${VERB}(?:\\s(?:to|by|about))?\\s[$£€]?$`,
);

/** Gives each number before `respectively` its own owner or measure, where there are as many of them. */
export function dealRespectively(
  text: string,
  span: SentenceSpan,
  raws: readonly Raw[],
  topics: Map<Raw, Topic>,
): void {
  const at = text.indexOf('respectively', span.start);
  if (at < 0 || at >= span.end) return;
  const before = raws.filter((raw) => raw.end <= at);
  let first = before.length - 1;
  while (
    first > 0 &&
    JOINS.test(text.slice((before[first - 1] as Raw).end, (before[first] as Raw).start).replace(/[$£€]$/, ''))
  )
    first -= 1;
  const run = before.slice(first);
  const opener = run[0];
  if (!opener || run.length < 2 || at - (run.at(-1) as Raw).end > 12) return;
  const left = text.slice(Math.max(span.start, opener.start - 140), opener.start);
  const owners = (OWNERS.exec(left)?.[1] ?? '').split(/,\sand\s|,\s|\sand\s/).map((name) => name.replace(/['’]s$/, ''));
  const measures = MEASURES.exec(left)?.slice(1);
  const { measure = null, subject = null } = topics.get(opener) ?? {};
  const whole = measure?.replace(/\s(?:in|at|of|for)\s[A-Z].*$/, '') ?? null;
  run.forEach((raw, i) => {
    const topic = topics.get(raw);
    if (!topic) return;
    if (owners.length === run.length && owners.every((name) => !isNoName(name)))
      topics.set(raw, { ...topic, measure: whole, subject: owners[i] as string });
    else if (measures?.length === run.length && measures.every(isAmount))
      topics.set(raw, { ...topic, measure: measures[i] as string, subject });
  });
}
