/** A quote: the words, who said them in which role, and whether they are the speaker's own or reported. */
import type { Quote } from '@/src/facts/fact';
import { useT } from '@/src/ui/context';
import { Words } from '@/src/ui/source-line';
import { cleanText, langOf } from '@/src/ui/text';

export function QuoteBody({ quote }: { quote: Quote }) {
  const t = useT();
  return (
    <figure class="quote">
      <blockquote class={quote.direct ? 'direct' : 'reported'} lang={langOf(quote.text)} dir="auto">
        {quote.direct ? `“${cleanText(quote.text)}”` : cleanText(quote.text)}
      </blockquote>
      <figcaption>
        <span class="speaker">{quote.speaker ? <Words text={quote.speaker} /> : t('speakerUnknown')}</span>
        {quote.role && (
          <>
            {' · '}
            <span class="role">
              <Words text={quote.role} />
            </span>
          </>
        )}
        {' · '}
        <span class="speech">{t(quote.direct ? 'quoteDirect' : 'quoteReported')}</span>
      </figcaption>
    </figure>
  );
}
