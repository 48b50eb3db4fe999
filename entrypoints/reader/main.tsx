/** Starts the reader: `reader.html?article=ID&fact=N` or `&paragraph=N`. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/src/app/i18n';
import { ask } from '@/src/app/messaging';
import type { ArticleView } from '@/src/app/protocol';
import { readSettings, watchSettings } from '@/src/app/settings';
import { type FailureWords, failureOf } from '@/src/ui/failure';
import { applyTheme, describeDocument } from '@/src/ui/page';
import { readAddress, withFact } from '@/src/ui/reader/address';
import { ReaderNotice } from '@/src/ui/reader/notice';
import { Reader } from '@/src/ui/reader/reader';
import { cleanText } from '@/src/ui/text';
import '@/src/ui/reader/reader.css';

const address = readAddress(location.search);

function App() {
  const [view, setView] = useState<ArticleView | null>(null);
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const load = () => {
    setFailure(null);
    if (address.articleId === null) return;
    ask('getArticle', { articleId: address.articleId }).then(
      (loaded) => {
        setView(loaded);
        describeDocument(document, t, `${cleanText(loaded.article.title)} · ${t('extensionName')}`);
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  };
  useEffect(load, []);

  // An id that no pack has, or that is too long to be one.
  const missing = address.articleId === null || failure?.code === 'NOT_FOUND' || failure?.code === 'TOO_LONG';
  if (!view) return <ReaderNotice t={t} missing={missing} failure={failure} retry={load} />;
  return (
    <Reader
      t={t}
      article={view.article}
      facts={view.facts}
      factId={address.factId}
      paragraph={address.paragraph}
      copy={(text) => navigator.clipboard.writeText(text)}
      onFact={(factId) => history.replaceState(null, '', withFact(location.href, factId))}
    />
  );
}

describeDocument(document, t, `${t('readerTitle')} · ${t('extensionName')}`);
watchSettings(({ theme }) => applyTheme(document, theme));
readSettings().then(({ theme }) => {
  applyTheme(document, theme);
  render(<App />, document.getElementById('app') as HTMLElement);
});
