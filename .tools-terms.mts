import { readFileSync } from 'node:fs';
import { extractDocuments } from '@/src/pack/compile';
import { segmenter } from '@/modules/corpus/segmenter';
import { readFiles } from '@/src/cli/documents';
import { lexiconEntry } from '@/src/facts/terms/lexicon';
const gold = process.argv[2] === 'gold';
const files = process.argv.slice(3);
const e = extractDocuments(readFiles(files), segmenter());
const fold=(s:string)=>s.normalize('NFKC').replace(/["“”《》\s]/g,'').toLowerCase();
const g = new Map<string,any>();
if (gold) for (const t of JSON.parse(readFileSync('/work/shared/score/gold/terms.json','utf8'))) for (const s of [t.canonical,...t.aliases,...Object.keys(t.surfacesInSeeds)]) g.set(fold(s),t);
const by=new Map(e.articles.map(a=>[a.article.id,a.article]));
for (const t of e.terms) { const docs=new Set(t.places.map(p=>p.article)).size; const surf=new Map<string,number>(); for(const p of t.places){const s=by.get(p.article)!.paragraphs[p.paragraph].text.slice(p.start,p.end);surf.set(s,(surf.get(s)??0)+1)}
 const gt=[t.name,...surf.keys()].map(fold).map(s=>g.get(s)).find(Boolean);
 console.log([t.weight.toFixed(3),t.kind.slice(0,4),lexiconEntry(t.name)?'L':'-',t.places.length+'/'+docs,gold?(gt?gt.level.slice(0,4):'----'):'',t.name,[...surf].map(([s,n])=>s+':'+n).join(' ')].join('\t'));}
