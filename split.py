import re
p='src/facts/quotes/saying-frame.ts'
s=open(p).read()
i0=s.index('/** A word that can say, where it stands in passage.masked. */')
i1=s.index('/** The frame of the word that can say at `at`')
head=s[:i0]; tables=s[i0:i1]; rest=s[i1:]
# regexes used only by tables
names=['ATTRIBUTE_BEFORE','ASKED_TO','IN_TITLE','MANY_OF','NOMINAL','PASSIVE','SAYS_ALL_THE_SAME','SAYS_NOT']
moved=''
for n in names:
    m=re.search(r'(?:/\*\*[^\n]*\*/\n)?const '+n+r' =[\s\S]*?;\n',rest)
    print(n, rest.count(n), tables.count(n))
    moved+=m.group(0)+'\n'
    rest=rest.replace(m.group(0),'')
m=re.search(r'/\*\* Whether marks stand where the words begin\. \*/\nconst isMarked[^\n]*\n',rest)
moved+=m.group(0)+'\n'; rest=rest.replace(m.group(0),'')
open('/tmp/h/ns.ts','w').write(tables+'\n/*MOVED*/\n'+moved)
open('/tmp/h/sf.ts','w').write(head+rest)
