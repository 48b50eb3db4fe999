import { readFileSync } from 'node:fs';
import { findFigures } from '@/src/facts/figures/find';
import { articleOf } from '@/test/unit/facts/article';
for (const line of readFileSync(0,'utf8').split('\n').filter(Boolean)) { console.log(line); for (const f of findFigures(articleOf(line))) console.log('   ', JSON.stringify({t:f.text,v:f.value,u:f.unit,k:f.kind,s:f.subject,m:f.measure,p:f.period,mod:f.modifier})); }
