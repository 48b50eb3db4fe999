import re
ns=open('/tmp/h/ns.ts').read(); sf=open('/tmp/h/sf.ts').read()
tables,moved=ns.split('\n/*MOVED*/\n')
# order: interfaces, moved regexes, tables
j=tables.index('/** 财务数据系透过')
ifaces=tables[:j]; tabs=tables[j:]
ifaces=ifaces.replace('interface Word','export interface Word').replace('interface Clause','export interface Clause')
tabs=tabs.replace('const NO_SAYING','export const NO_SAYING').replace('const NO_FRAME','export const NO_FRAME')
head='''/**
 * Where a word that can say says nothing: the tables tell by what stands around it that it is a noun, a name or an act
 * (NO_SAYING), or that nobody says it who could be named (NO_FRAME). A row is one reason with an example.
 */
import type { Frame } from './frame';
import { isName } from './people/person';
import type { SayingWord } from './saying-words';
import { NOT_SAID, NOT_SAID_AFTER, NOT_SAYING_AFTER, NOT_SAYING_BEFORE, PLAINLY_SAID } from './verbs';

'''
moved=re.sub(r'\n{2,}','\n',moved)
open('src/facts/quotes/not-saying.ts','w').write(head+ifaces+moved+'\n'+tabs.rstrip()+'\n')
sf=re.sub(r'/\*\*[\s\S]*?\*/\n','''/**
 * The frame of a saying word: 李明在报告中|表示|，… Most words that can say do not always; not-saying.ts holds the reasons.
 */
''',sf,count=1)
sf=sf.replace("import { isName } from './people/person';\n",'').replace('''import {
  DOCUMENT_VERB,
  NOT_SAID,
  NOT_SAID_AFTER,
  NOT_SAYING_AFTER,
  NOT_SAYING_BEFORE,
  PLAINLY_SAID,
  SAYING_WORDS,
} from './verbs';''',"import { DOCUMENT_VERB, SAYING_WORDS } from './verbs';")
sf=sf.replace("import { type Passage,","import { type Clause, NO_FRAME, NO_SAYING, type Word } from './not-saying';\nimport { type Passage,")
open('src/facts/quotes/saying-frame.ts','w').write(sf)
