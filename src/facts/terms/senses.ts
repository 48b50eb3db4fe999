/**
 * When an ambiguous name means the term. A surface is ambiguous when it is a common word in the lexicon, or when the
 * corpus itself shows it as a borrowed word: always in marks. The words that must be near come from the corpus (what
 * stands around its mentions), from the trades the brand is in, and from the other brands of the corpus.
 */
import type { Sense, Term } from '../fact';
import {
  commonMeaning,
  isEverydayWord,
  isUsuallyMeant,
  lexiconEntry,
  ownContext,
  topicContext,
  tradeContext,
  usualContext,
} from './lexicon';
import type { Surroundings } from './surroundings';

const CONTEXT_WORDS = 24;
const BRANDS = 40;
/** Public bodies, schools and newspapers stand beside places and birds as well as beside brands. */
const PUBLIC_BODY = /(?:部|局|委|署|院|会|厅|府|社|报|台|网|大学|学院|联合国|法院|银行|组织|总局|委员会|联盟)$/;

/** Finds senses for the terms of one corpus. */
export class SenseFinder {
  private brands: string[] | null = null;

  /** @param around what stands around the mentions of a surface of a term. */
  constructor(private readonly around: (term: Term, surface: string) => Surroundings | undefined) {}

  /**
   * Senses of the ambiguous surfaces of a term; empty when none is.
   * @param all the terms of the corpus, heaviest first: its unambiguous brands are context for the ambiguous ones.
   */
  of(term: Term, all: Term[]): Sense[] {
    const senses: Sense[] = [];
    for (const surface of [term.name, ...term.aliases]) {
      const never = commonMeaning(surface);
      if (never === undefined && term.kind === 'person' && /^[\u4e00-\u9fff]{2,3}$/.test(surface)) {
        senses.push({ surface, near: [], never: otherCallings(surface, this.contextOf(surface, term)) });
        continue;
      }
      if (never === undefined && !this.borrowed(surface, term)) continue;
      if (isUsuallyMeant(surface)) {
        senses.push({ surface, near: [], never: never ?? [] });
        continue;
      }
      const near = new Set<string>();
      for (const other of [term.name, ...term.aliases])
        if (other !== surface && !surface.includes(other)) near.add(other);
      for (const word of ownContext(surface)) near.add(word);
      for (const word of this.contextWords(surface, term)) near.add(word);
      if (never === undefined) for (const word of topicContext(surface)) near.add(word);
      else {
        for (const word of tradeContext(surface)) near.add(word);
        if (isEverydayWord(surface)) {
          senses.push({ surface, near: [...near].filter((w) => w !== surface), never });
          continue;
        }
        if (near.size < 8 || lexiconEntry(surface)) for (const word of usualContext(term.kind)) near.add(word);
        for (const brand of this.brandsOf(all)) if (!brand.includes(surface)) near.add(brand);
      }
      near.delete(surface);
      senses.push({ surface, near: [...near], never: never ?? [] });
    }
    return senses;
  }

  /** Names of companies and products that mean nothing else. */
  private brandsOf(all: Term[]): string[] {
    this.brands ??= all
      .filter((t) => (t.kind === 'organisation' || t.kind === 'product') && !PUBLIC_BODY.test(t.name))
      .filter(
        (t) =>
          t.name.length >= 2 && commonMeaning(t.name) === undefined && (lexiconEntry(t.name) || t.name.length >= 4),
      )
      .slice(0, BRANDS)
      .map((t) => t.name);
    return this.brands;
  }

  /** A word that stands in marks wherever it stands: “百灵”. */
  private borrowed(surface: string, term: Term): boolean {
    if (!mayBeBorrowed(surface, term)) return false;
    const around = this.around(term, surface);
    return around !== undefined && around.total > 0 && around.marked === around.total;
  }

  /** What stands around the mentions, joined. */
  private contextOf(surface: string, term: Term): string {
    let context = '';
    for (const window of this.around(term, surface)?.windows ?? []) {
      if (context.length >= CONTEXT_READ) break;
      context += `${window}\n`;
    }
    return context;
  }

  /** The nouns of business that stand around the mentions most. */
  private contextWords(surface: string, term: Term): string[] {
    const counts = new Map<string, number>();
    for (const window of this.around(term, surface)?.windows ?? []) {
      for (const noun of CONTEXT_NOUNS) if (window.includes(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, CONTEXT_WORDS)
      .map(([word]) => word);
  }
}

/** Callings that a namesake is met in (歌手张勇, 国乒主帅张勇); not those that the corpus itself has beside the name. */
const CALLINGS =
  /歌手|演唱|演员|饰演|主演|出演|影片|电视剧|导演|编剧|主帅|教练|球员|球队|国乒|国足|运动员|选手|夺冠|金牌|决赛|进球|替补|首发|前锋|门将|联赛|客场|乒乓|画家|作家|诗人|书法家|嫌疑人|被告人|被判|被捕|批捕|死者|烈士|保安|民警|辅警|交警|消防员|护士|医生|医师|手术|患者|律师|县长|镇长|乡长|检察长|指导员|连长|果农|菜农|渔民|牧民|货车司机|校长|班主任|班长|课代表|体育委员|学习委员|教师|语文老师|数学老师|英语老师|体育老师|音乐老师|美术老师|物理老师|化学老师|教龄|村支书|村干部|乡邮员|邮递员|列车员|护林员|饲养员|理发师|泥瓦匠|木匠|篾匠|环卫工|保洁员|辅导员|宿管|业主|住户|失主|小伙|大爷|落水|见义勇为|车祸|肇事/;

/** Callings that other sentences have too (司机们), and only right before a name tell a namesake: 村民张勇. */
const RIGHT_BEFORE =
  '民 学生 司机 工人 老人 农户 大户 厂长 县委书记 支部书记 男子 女子 店主 摊主 车主 记者 快递员 外卖员 志愿者 摄影师 厨师'.split(
    ' ',
  );

function otherCallings(surface: string, context: string): string[] {
  const words = [...CALLINGS.source.split('|'), ...RIGHT_BEFORE.map((calling) => calling + surface)];
  return words.filter((word) => !context.includes(word));
}

/** So many characters tell in what callings a name is met. */
const CONTEXT_READ = 20_000;

/** A short ordinary-looking word, not Latin, not known, not a person: borrowed when it stands in marks wherever it stands. */
function mayBeBorrowed(surface: string, { kind }: Pick<Term, 'kind'>): boolean {
  if (surface.length > 3 || !/^[\u4e00-\u9fff]+$/.test(surface) || lexiconEntry(surface)) return false;
  return kind !== 'person' && kind !== 'place' && kind !== 'report';
}

/** Nouns of business and technology that tell a name from the common word; anything else around it tells little. */
const CONTEXT_NOUNS =
  '银行 贷款 授信 遥感 卫星 风控 金融 支付 小微 企业 商户 商家 公司 集团 平台 系统 技术 算法 模型 数据 数字 科技 智能 用户 客户 产品 应用 软件 互联网 电商 物流 快递 外卖 配送 门店 零售 业务 市场 上市 股价 融资 投资 研发 芯片 手机 汽车 电池 云计算 区块链 公益 助农 助老 行动 计划 活动 项目 社区 志愿 供应链 信贷 保险 基金 征信 审批 额度 种植户 农户 农业 大赛 大会 战略 改革 政务 政策 惠企 服务 版权 司法 合作 发布 推出 上线 首席 董事长 创始人 总裁'.split(
    ' ',
  );
