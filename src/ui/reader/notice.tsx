/** The reader without an article: still loading, asked for none, or unable to read it. */
import { Failure, type FailureWords } from '@/src/ui/failure';
import { State } from '@/src/ui/state';
import { type Translate, TranslateContext } from '@/src/ui/translate';

export function ReaderNotice(props: {
  t: Translate;
  missing: boolean;
  failure: FailureWords | null;
  retry: () => void;
}) {
  const { t, missing, failure, retry } = props;
  return (
    <TranslateContext.Provider value={t}>
      <div class="cc reader">
        <main>
          <h1>{t('readerTitle')}</h1>
          {failure && !missing && <Failure code={failure.code} detail={failure.detail} retry={retry} />}
          {(missing || !failure) && <State of={missing ? 'articleMissing' : 'loading'} />}
          {missing && (
            <p>
              <a href="popup.html">{t('search')}</a>
            </p>
          )}
        </main>
      </div>
    </TranslateContext.Provider>
  );
}
