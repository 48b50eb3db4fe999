/**
 * News outlets as a person knows them (assets/lexicon/outlets.json): by the host of their addresses, and by names that no
 * ending tells for an outlet's (端传媒, ETtoday). Portals that carry other outlets' articles are not in the list: their
 * address says nothing of who wrote.
 */
import outletsJson from '@/assets/lexicon/outlets.json';
import { simplified } from '@/src/corpus/text/as-written';

/** A row of outlets.json. A host belongs to one row only. */
interface Outlet {
  name: string;
  hosts: string[];
  also?: string[];
}

interface Known {
  byHost: ReadonlyMap<string, string>;
  names: ReadonlySet<string>;
}

let known: Known | null = null;

/** The list is read when it is first asked. */
function knownOutlets(): Known {
  if (known === null) {
    const { outlets }: { outlets: Outlet[] } = outletsJson;
    known = {
      byHost: new Map(outlets.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const))),
      names: new Set(outlets.flatMap(({ name, also }) => [name, ...(also ?? [])].filter(isTelling).map(simplified))),
    };
  }
  return known;
}

/** False for a name that is also an ordinary word (`Time`, `The Local`): alone it tells nothing. */
function isTelling(name: string): boolean {
  return (
    /[\u4e00-\u9fff]{3}/.test(name) ||
    /[a-z]\S*[A-Z]|[A-Z]{2}|\d/.test(name) ||
    (name.includes(' ') && !/^The \S+$/.test(name))
  );
}

/** True for the name of an outlet of the list, unless it is an ordinary word too. */
export function isKnownOutlet(name: string): boolean {
  return knownOutlets().names.has(name);
}

/** The names of the list that a line says, those inside a longer one left out. */
export function outletsIn(line: string): string[] {
  const found = [...knownOutlets().names].filter((name) => line.includes(name));
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name)));
}

/** The outlet whose address this is, by the longest host of the list that it ends with; null for any other, and for forums and blogs. */
export function outletOfAddress(url: string | null): string | null {
  const host = url === null ? undefined : /^https?:\/\/([a-z0-9.-]{4,120})(?=[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || /^(?:bbs|blogs?|forum|tieba|club)\d?\./.test(host)) return null;
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const name = knownOutlets().byHost.get(labels.slice(i).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}
