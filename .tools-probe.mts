import { extractDocuments } from '@/src/pack/compile';
import { segmenter } from '@/modules/corpus/segmenter';
import { readFiles } from '@/src/cli/documents';
const [words,...files]=process.argv.slice(2);
const e = extractDocuments(readFiles(files), segmenter());
const t0=e.terms;
for (const w of words!.split(',')) for (const {article} of e.articles) article.paragraphs.forEach((p,i)=>{let at=-1;while((at=p.text.indexOf(w,at+1))>=0){const hit=t0.filter(t=>t.places.some(q=>q.article===article.id&&q.paragraph===i&&q.start<at+w.length&&q.end>at)).map(t=>t.name);if(!hit.length)console.log(w,article.id.slice(0,8),p.role,article.titleTrusted,i,'…'+p.text.slice(Math.max(0,at-30),at)+'【'+w+'】'+p.text.slice(at+w.length,at+40))}});
