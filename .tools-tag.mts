import { createRequire } from 'node:module';
const j=createRequire(import.meta.url)('jieba-wasm');
for (const s of ['县忠厚乡蓬生村股份经济','告人因取保候审自行到','杨大彪潜入雨湖区某知名','认定宁波奥胜贸易','主計總處15日赴立','中国内地唯一海关','全县累计建成农民专业','防汛抗洪抢险救援调度会','原宁波奥克斯空调','中国社科院大学数字中国','国家发展和改革','轮融资','均为境外输入','新增确诊','无新增','开通第一天','直接经济损失','人死亡失踪','紧急转移安置','整体市场','共治共享','新职业','跨境贸易','生态用工','医疗物资','农民专业','种植','快手应用平均','香港公开发售','产业数字化转型','社会治理模式创新','蓝马甲社区助老行动','李鑫摄','台積電','温情画报','胜宏科技','德赛电池'])
 console.log(j.tag(s,true).map((t:any)=>t.word+'/'+t.tag).join(' '));
const fs=await import('node:fs');const text=fs.readdirSync('seeds').filter(f=>f.endsWith('.txt')).map(f=>fs.readFileSync('seeds/'+f,'utf8')).join('\n').replace(/\s+/g,'\n');
const lines=text.split(/[\n，。、；]/).filter(l=>l.length>1);console.log(text.length,lines.length);
const t=(n:string,f:()=>void)=>{f();const a=process.cpuUsage();for(let i=0;i<5;i++)f();const b=process.cpuUsage(a);console.log(n,((b.user+b.system)/5e3).toFixed(1),'ms');};
t('cut lines',()=>{for(const l of lines)j.cut(l,true)});
t('cut whole',()=>{j.cut(text,true)});
t('cut whole nohmm',()=>{j.cut(text,false)});
t('cut lines nohmm',()=>{for(const l of lines)j.cut(l,false)});
t('tag lines',()=>{for(const l of lines)j.tag(l,true)});
t('tokenize whole',()=>{j.tokenize(text,'default',true)});
