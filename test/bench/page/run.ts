/** `npm run bench -- page`: what the content script costs a page, in real browsers, beside the same page without it. */
import { rmSync } from 'node:fs';
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton } from '@/src/detect/compile';
import { dropNames } from '@/src/detect/format';
import { Sampler, seedSentences } from '../sample';
import type { Row, Section } from '../table';
import { hurryPages } from './cpu';
import { loading } from './loading';
import { articlesPage, endlessPage, spansPage } from './make';
import { markJs } from './mark-js';
import type { PageOptions } from './options';
import { adding, pointing } from './pointing';
import { servePages } from './serve';
import { writeEmptyExtension } from './without';

const BYTES = { small: 100_000, middle: 1_000_000, large: 10_000_000 };

/** All sections, one a browser and one for the automaton's memory. */
export async function benchPage(options: PageOptions, say: (line: string) => void): Promise<Section[]> {
  const sampler = new Sampler(seedSentences(), 1);
  const pages = [
    articlesPage(sampler, '100 KB', BYTES.small),
    articlesPage(sampler, '1 MB', BYTES.middle),
    spansPage(sampler, 'many spans, 1 MB', BYTES.middle),
    ...(options.small ? [] : [articlesPage(sampler, '10 MB', BYTES.large)]),
  ];
  const endless = endlessPage(sampler, 'endless');
  const server = await servePages([...pages, endless]);
  const sections: Section[] = [];
  try {
    for (const name of options.browsers) {
      const ours = await openBrowser(name, await ensureBuilt(name, say));
      const folder = writeEmptyExtension(name);
      const without = await openBrowser(name, folder);
      try {
        say(`${name} ${ours.version}`);
        if (!hurryPages()) say('  clocks count what other processes took meanwhile: chrt is not allowed here');
        const rows = await loading(ours, without, server, pages, options, say);
        rows.push(
          ...(await adding(ours, server, options)),
          ...(await pointing(ours, without, server, options)),
          ...(await markJs(without, server, options, rows, say)),
        );
        sections.push({ title: `page, ${name} ${ours.version}`, rows });
      } finally {
        await ours.close();
        await without.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    await server.close();
  }
  return [...sections, memoryOfAutomaton()];
}

/** The automaton of ten thousand terms, as each frame holds it. */
function memoryOfAutomaton(): Section {
  const sampler = new Sampler(seedSentences(), 3);
  const terms = Array.from({ length: 10_000 }, (_, i) => sampler.name(i));
  // A page drops the names and asks again when a report is wanted.
  const bytes = dropNames(compileAutomaton(terms.map((name) => ({ name, surfaces: [name], senses: [] }))));
  const automaton = openAutomaton(bytes);
  const held = bytes.byteLength + automaton.codeOf.byteLength;
  const row: Row = { what: 'automaton of 10,000 terms', unit: 'MB', ours: held / 1e6, budget: 0.5 };
  return { title: 'memory per frame', rows: [{ ...row, note: 'bytes of its arrays' }] };
}
