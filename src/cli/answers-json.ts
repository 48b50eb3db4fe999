/** Results as `ask` and `hover` print them (contract of DESIGN §4). */
import type { Answer, Result } from '@/src/lookup/answer';

export function resultJson(result: Result): object {
  const file = `${result.source.articleId.replace(/#\d+$/, '')}.txt`;
  const source = { publisher: result.source.publisher, date: result.source.published, title: result.source.title };
  const common = { article: file, articleId: result.source.articleId, kind: result.kind, score: result.score, source };
  if (result.kind === 'figure') {
    const { figure } = result;
    const { text, value, unit, modifier, measure, subject, period } = figure;
    return { ...common, text, context: figure.sentence, value, unit, modifier, measure, subject, period };
  }
  if (result.kind === 'quote') {
    const { quote } = result;
    return {
      ...common,
      text: quote.text,
      context: quote.sentence,
      speaker: quote.speaker,
      role: quote.role,
      direct: quote.direct,
    };
  }
  return { ...common, text: result.passage.text, context: result.passage.text };
}

export function answerJson(answer: Answer): object {
  return {
    status: answer.status,
    results: answer.results.map(resultJson),
    noAnswer: answer.results.length === 0,
    understood: answer.understood,
  };
}
