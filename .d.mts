import { readFileSync } from 'node:fs';
import { segmenter } from '@/modules/corpus/segmenter';
import { simplify } from '@/src/facts/quotes/simplify';
import { listedIn, behindClass } from '@/src/facts/terms/apposed';
const cut=segmenter(); const isWord=(s:string)=>/^[\u4e00-\u9fff]{2,4}$/.test(s)&&cut(simplify(s)).length===1;
const L=new Map<string,number>(),B=new Map<string,number>();
for (const f of readFileSync(0,'utf8').trim().split('\n')) for (const p of readFileSync(f,'utf8').split('\n')) {
 const pl=simplify(p);
 for (const c of listedIn(p,pl,isWord)) L.set(c.surface,(L.get(c.surface)??0)+1);
 for (const c of behindClass(p,pl,cut,isWord)) B.set(c.surface+'/'+c.trust,(B.get(c.surface+'/'+c.trust)??0)+1);
}
const sh=(m:Map<string,number>)=>[...m].sort((a,b)=>b[1]-a[1]).map(([k,v])=>k+':'+v).join(' ');
console.log('LIST',L.size,sh(L)); console.log('BEHIND',B.size,sh(B));
