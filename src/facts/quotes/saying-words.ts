/**
 * The table of words that say that somebody said something, Simplified (texts are read through `simplify`). A row is one idea;
 * a word is added to the row whose example it fits. Where a word stands in two rows the first one counts.
 */
export interface SayingWord {
  word: string;
  /**
   * strong: what follows is what was said, with or without a comma (张三表示将继续投入).
   * weak: only before a comma, a colon or a mark (张三介绍，…; not 张三介绍情况).
   * call: before a comma, a colon, a mark or at once a clause (呼吁抓住机遇).
   * colon: only before a colon or a mark (他答：“好。”; not 通道，).
   */
  strength: 'strong' | 'weak' | 'call' | 'colon';
  /** Characters that may not stand before or after: 被称为, 小说, 说明. */
  notBefore?: string;
  notAfter?: string;
}

/** An idea, how its words take what is said (see SayingWord), a sentence with one of them, and the words. */
export interface SayingRow {
  strength: SayingWord['strength'];
  idea: string;
  example: string;
  words: string;
}

export const SAYING_ROWS: readonly SayingRow[] = [
  {
    strength: 'strong',
    idea: 'says',
    example: '李明表示，水渠明年开工。',
    words: '表示 指出 强调 透露 声称 宣称 指称 重申 说过 讲过 告诉 对记者说 续称 续指 又指 直指 扬言',
  },
  {
    strength: 'strong',
    idea: 'thinks, and is sure of it',
    example: '李明认为，水渠要修。',
    words: '认为 断言 坚信 确信 深信',
  },
  { strength: 'strong', idea: 'says frankly', example: '李明坦言，水渠很旧。', words: '坦言 直言 坦承 坦诚 直说' },
  {
    strength: 'strong',
    idea: 'writes',
    example: '李明写道，水渠修好了。',
    words: '写道 写到 发文称 撰文称 刊文称 消息称',
  },
  {
    strength: 'strong',
    idea: 'with a second verb of saying',
    example: '李明反问道：“水渠在哪里？”',
    words: '谈道 说道 感叹道 感慨道 感叹说 感慨说 反问道 追问道 问道 答道 喊道 叹道 笑道 感慨地说 发问',
  },
  {
    strength: 'strong',
    idea: 'laughing',
    example: '李明笑称，水渠比他还老。',
    words: '笑称 笑说 笑言 苦笑说 苦笑称 苦笑道 苦笑表示 笑曝 自曝 自嘲 打趣 调侃',
  },
  {
    strength: 'strong',
    idea: 'of oneself, before the law',
    example: '李明辩称，水渠早已坏掉。',
    words: '坚称 辩称 谎称 自称 供称 诉称 供认',
  },
  { strength: 'call', idea: 'calls for', example: '李明呼吁大家爱护水渠。', words: '呼吁 提醒 警告' },
  { strength: 'call', idea: 'promises', example: '李明承诺将修好水渠。', words: '承诺 誓言 保证' },
  { strength: 'call', idea: 'expects', example: '李明预计水渠明年完工。', words: '预计 预测 预估 预料 相信 希望' },
  {
    strength: 'weak',
    idea: 'explains',
    example: '李明介绍，水渠长三公里。',
    words: '介绍 解释 分析 补充 总结 说明 描述 形容 举例 澄清 讲述 陈述',
  },
  {
    strength: 'weak',
    idea: 'answers',
    example: '李明回应，水渠会修好。',
    words: '回说 回应 回答 回复 回覆 答覆 答复 答询 答称 笑答 秒答 冷回 怒回',
  },
  { strength: 'weak', idea: 'asks', example: '李明追问，水渠由谁来修。', words: '质询 追问 询问 再问 反问 质问' },
  {
    strength: 'weak',
    idea: 'makes known',
    example: '李明宣布，水渠完工。',
    words: '公布 披露 显示 发文 刊文 撰文 宣布 告知 预告 通报 报道 爆料 透漏 查明 证实 表态 感言 揭露 揭发 申明 阐明',
  },
  {
    strength: 'weak',
    idea: 'proposes',
    example: '李明建议，水渠改道。',
    words: '提出 主张 建议 要求 建言 期待 期望 盼 期盼 期许 吁 吁请 叮嘱 嘱咐 勉励 告诫 喊话 倡议 提议 促请 敦促',
  },
  {
    strength: 'weak',
    idea: 'mentions',
    example: '李明提到，水渠旧了。',
    words: '反映 提到 谈到 讲到 谈及 提及 回忆 忆述 回想 记得 直言不讳 点出 点明',
  },
  {
    strength: 'weak',
    idea: 'judges',
    example: '李明判断，水渠会塌。',
    words: '评价 评价说 觉得 推测 猜测 判断 估计 测算 确认 明确 怀疑 研判 认定 评估 评论 点评',
  },
  { strength: 'weak', idea: 'admits and denies', example: '李明承认，水渠修晚了。', words: '承认 否认 交代 供述 辩解' },
  {
    strength: 'weak',
    idea: 'criticises',
    example: '李明批评，水渠没人管。',
    words:
      '怒呛 怒怼 回怼 批评 质疑 挖苦 揶揄 炮轰 怒轰 怒斥 痛斥 抨击 直斥 反驳 驳斥 指控 痛批 狠批 直批 怒批 批 威胁 呛声 呛 回呛 反呛 反酸 狠酸 轰 指责 斥责 嘲讽 讽刺 力斥',
  },
  {
    strength: 'weak',
    idea: 'cries',
    example: '李明感叹，水渠真长。',
    words: '感叹 感慨 慨叹 直呼 高呼 惊呼 惊叹 直叹 大叹 直喊 怨叹',
  },
  {
    strength: 'colon',
    idea: 'says in one character',
    example: '李明答：“好，明天就修。”',
    words: '道 问 回 答 喊 讲 叹 讥 嘲 骂',
  },
  {
    strength: 'colon',
    idea: 'says',
    example: '李明说到：“水渠要修。”',
    words: '说是 说到 介绍道 发声 表明 发言 讲话 脱口而出 插话 附和 念叨 嘟囔 嘀咕 自语 吆喝 回嘴 顶嘴 疾呼 大声疾呼',
  },
  {
    strength: 'colon',
    idea: 'thinks to oneself',
    example: '李明心想：“水渠要塌了。”',
    words: '心想 暗想 心里想 心中想 暗自想 琢磨 寻思 暗下决心 默念',
  },
  { strength: 'colon', idea: 'asks', example: '李明提问：“水渠在哪里？”', words: '提问' },
  {
    strength: 'colon',
    idea: 'writes and posts',
    example: '李明留言：“水渠修好了。”',
    words: 'PO文 贴文 寄语 声明 留言 发微博 发帖 感言 致辞 题词 写下 评语 致信',
  },
  {
    strength: 'colon',
    idea: 'asks for',
    example: '李明央求：“快修水渠吧。”',
    words: '希望 喊话 央求 恳求 哀求 嘱托 叮咛 命令 吩咐 催促',
  },
  {
    strength: 'colon',
    idea: 'praises and confesses',
    example: '李明夸赞：“水渠修得真好。”',
    words: '分享 点赞 夸赞 赞叹 直夸 表白 安慰',
  },
  {
    strength: 'weak',
    idea: 'complains',
    example: '李明抱怨，水渠又堵了。',
    words: '吐槽 抱怨 埋怨 哭诉 诉说 狡辩 诉苦 叫苦 自责 纳闷',
  },
  {
    strength: 'colon',
    idea: 'shouts and scolds',
    example: '李明大喊：“水渠塌了！”',
    words: '高喊 大喊 怒吼 辱骂 怒骂 痛骂',
  },
  {
    strength: 'colon',
    idea: 'one sentence more',
    example: '李明补了一句：“明天就修。”',
    words: '改口 补一句 补了一句 丢下一句 丢下一句话 抛出一句 留下一句话 来一句 来了一句 说了一句 说了句 说一句',
  },
];

/** Words that take a second verb of saying behind them, as one: 回复称, 解释道, 报警说. */
export const COMPOUND_ROWS: readonly { idea: string; words: string }[] = [
  {
    idea: 'explains',
    words: '介绍 补充 解释 分析 总结 举例 描述 说明 评论 点评 评价 谈 讲述 转述 陈述 汇报 提醒 强调 指出',
  },
  { idea: 'answers and asks', words: '回应 回答 回复 回覆 答复 插话 反馈 质询 追问 询问 提问 反问' },
  {
    idea: 'makes known',
    words:
      '通报 公告 报道 报导 报告 通知 声明 辟谣 爆料 透露 坦言 宣布 披露 证实 确认 爆 告知 留言 发帖 致辞 发言 表态',
  },
  { idea: 'judges', words: '预测 预计 判断 推测 猜测 断言 回忆' },
  { idea: 'asks for', words: '建议 呼吁 警告 叮嘱 嘱咐 命令 吩咐 催促 鼓励 招呼 劝说 安慰 承诺' },
  { idea: 'reports to somebody', words: '报警 报案 反映 投诉 举报 控诉 申诉 供述 交代 交待' },
  { idea: 'criticises and complains', words: '批评 抱怨 吐槽 反驳 驳斥 回击 质疑 指责 抗议 狡辩 哭诉 诉说' },
  { idea: 'praises, sighs and confesses', words: '夸奖 称赞 感叹 感慨 表白' },
];
export const COMPOUND_TAILS = '说 称 道 指称 指 表示 指出 认为';
