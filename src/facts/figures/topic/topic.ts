/** Measure and subject of one figure, from the phrases on both sides of it and from what was read before it. */

import { bracketed, placeAlone, sameAsBefore } from '../lists/shared-topic';
import { ofAspect } from './aspects';
import { befell } from './casualties';
import { actorBefore } from './firm-owners';
import { moverOf } from './movers';
import { agentOf, changedThings, listItem } from './named-owners';
import { isPlace } from './nouns';
import { mostOf } from './other-owners';
import { leftPhrase } from './phrases';
import { rightPhrase } from './right-phrase';
import { settled } from './settled';
import { measureOf } from './topic-measure';
import type { Setting, Sides, Topic } from './topic-shapes';
import { subjectOf } from './topic-subject';
import { tidyMeasure, tidySubject } from './wellformed';

/** What a figure is about. */
export function readTopic(setting: Setting): Topic {
  const { text, chunks, at, raw, previous, previousRaw } = setting;
  const same = sameAsBefore(setting) ?? placeAlone(setting) ?? listItem(setting);
  if (same) return same;
  const right = rightPhrase(text, chunks, at, raw);
  const left = leftPhrase(text, chunks, at, raw);
  const counts = raw.unitClass === 'count' || raw.unitClass === 'person' || (raw.unit === '' && raw.unitInferred);
  const compared = left.owner !== null && left.noun === null && previous && previousRaw?.unit === raw.unit;
  if (compared && !counts && !PUT_BESIDE.test(text.slice(Math.max(0, raw.start - 20), raw.start))) {
    raw.list ??= previousRaw.list;
    return { measure: previous.measure, subject: tidySubject(left.owner), unit: '' };
  }
  // Field by field: thirty rules read this object, and what is copied in from another has no shape that V8 keeps.
  const sides: Sides = {
    text,
    chunks,
    at,
    raw,
    previous,
    previousRaw,
    lastMeasure: setting.lastMeasure,
    subjects: setting.subjects,
    alike: setting.alike,
    left,
    right,
    counts,
    // 65%的加工产能、85%的材料产能: of what stands behind, and not of the item before it.
    partOf:
      right.of &&
      (!left.adjacent ||
        (left.noun !== null && isPlace(left.noun)) ||
        (/、$/.test(left.lead) && text[raw.end] === '的')),
    last: quantity(previous?.measure) ?? setting.lastMeasure,
  };
  const found =
    bracketed(sides) ??
    mostOf(sides) ??
    befell(sides) ??
    ofAspect(sides) ??
    changedThings(sides) ??
    moverOf(sides) ??
    measureOf(sides);
  const agent = agentOf(setting);
  if (agent !== null)
    return {
      measure: tidyMeasure(found.measure),
      subject: agent,
      unit: '',
      change: left.change,
      local: true,
      agent: true,
    };
  const bracket = inBracket(sides);
  const { subject, means } =
    bracket && !found.explicit && previous?.subject
      ? { subject: previous.subject, means: false }
      : subjectOf(sides, found);
  const topic: Topic = {
    measure: tidyMeasure(found.measure),
    subject: subject === null ? null : (actorBefore(sides, subject) ?? subject),
    unit: '',
    change: left.change,
    means,
    self: found.self,
    local: found.explicit || bracket,
    bracket,
    fate: found.fate === true,
    moves: found.moves === true || (previous?.moves === true && subject !== null && subject === previous.subject),
  };
  return settled(topic, sides);
}

/** 中位数是平均数的84.4%: what it is put beside, and not who has it. */
const PUT_BESIDE = /(?:[是为]|相当于|等于)[^，。；的]{1,16}的$/;

/** 用电量降幅收窄 is told of 用电量, 占总投资 of nothing: what the change told next is the change of. */
function quantity(measure: string | null | undefined): string | null {
  if (!measure || measure.startsWith('占')) return null;
  return (
    measure.replace(
      /(?:同比|环比)?(?:降幅|增幅|涨幅|跌幅|增速)(?:同比|环比)?(?:收窄|扩大|提高|加快|回落|放缓|下降)$/,
      '',
    ) || null
  );
}

/** 澳门54例（出院51例，死亡3例）: in brackets behind a figure whose owner it has. */
function inBracket({ text, raw, previous, previousRaw }: Sides): boolean {
  if (!previousRaw || raw.start - previousRaw.end > 24) return false;
  const between = text.slice(previousRaw.end, raw.start);
  if (/[）)。；]/.test(between)) return false;
  return /^[的\s]?[（(][^，。；]{0,10}$/.test(between) || (previous?.bracket === true && between.length < 14);
}
