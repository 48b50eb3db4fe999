/** Which of several is the most or the least (哪个产业最高, 谁的员工更多): of figures alike the greatest or the smallest first. */
import { foldText } from '@/src/detect/fold';

const MOST =
  /最[高大多长强]|(?:哪[个家些种项]|谁)[^，。？?]{0,8}?更?[高大多](?=[？?]|$)|\b(?:highest|largest|biggest|greatest)\b/;
const LEAST =
  /最[低小少短弱]|(?:哪[个家些种项]|谁)[^，。？?]{0,8}?更?[低小少](?=[？?]|$)|\b(?:lowest|smallest|fewest)\b/;

/** 1 where the most is asked for, -1 where the least is, 0 where neither. 最多跑一次 is how often at most. */
export function extremeOf(question: string): 1 | -1 | 0 {
  const folded = foldText(question)
    .toLowerCase()
    .replace(/最多跑|最[高低](?=人民|法院|工资|生活)/g, ' ');
  return MOST.test(folded) ? 1 : LEAST.test(folded) ? -1 : 0;
}
