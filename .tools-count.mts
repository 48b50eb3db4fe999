import { countTerms } from '@/src/facts/terms/statistics';
import { segmenter } from '@/modules/corpus/segmenter';
import { readFiles } from '@/src/cli/documents';
import { readDocuments } from '@/src/corpus/read';
const [words,...files]=process.argv.slice(2);
const arts=readDocuments(readFiles(files));
const docs=arts.map(a=>a.paragraphs.map(p=>p.text).join('\n'));
const rows=countTerms(docs,segmenter()), rows2=countTerms(docs);
for(const w of words!.split(',')){ console.log(w, JSON.stringify(rows.find(r=>r.surface===w)), JSON.stringify(rows2.find(r=>r.surface===w)), docs.reduce((n,d)=>n+d.split(w).length-1,0)); }
console.log(rows.length, rows.filter(r=>r.cohesion>=.2).length);
console.log(rows.filter(r=>r.cohesion>=.2).map(r=>r.surface+':'+r.count).join(' '));
