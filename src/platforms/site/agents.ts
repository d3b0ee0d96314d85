/**
 * The crawlers and tokens by which content reaches training sets, from ai-robots-txt/ai.robots.txt (robots.json at
 * 0037a9e2), cross-checked with two lists of October 2026. Crawlers of search engines and fetchers that a reader sets off
 * are not in here: asking those to stay out costs being found, and stops no training.
 */

/** Whether a crawler says that it follows robots.txt. */
export type Obeys = 'yes' | 'no' | 'unclear';

export interface TrainingAgent {
  /** As it stands in a `User-agent` line. */
  readonly agent: string;
  readonly operator?: string;
  readonly obeys: Obeys;
  /** One of those that a robots.txt must name to count as complete. */
  readonly core?: true;
}

export const trainingAgents = [
  { agent: 'GPTBot', operator: 'OpenAI', obeys: 'yes', core: true },
  { agent: 'ClaudeBot', operator: 'Anthropic', obeys: 'yes', core: true },
  { agent: 'anthropic-ai', operator: 'Anthropic, earlier name', obeys: 'unclear', core: true },
  { agent: 'Google-Extended', operator: 'Google, a token for Gemini', obeys: 'yes', core: true },
  { agent: 'Applebot-Extended', operator: 'Apple, a token for its models', obeys: 'yes', core: true },
  { agent: 'CCBot', operator: 'Common Crawl', obeys: 'yes', core: true },
  { agent: 'meta-externalagent', operator: 'Meta', obeys: 'yes', core: true },
  { agent: 'FacebookBot', operator: 'Meta, earlier', obeys: 'yes', core: true },
  { agent: 'Bytespider', operator: 'ByteDance', obeys: 'no', core: true },
  { agent: 'Amazonbot', operator: 'Amazon', obeys: 'yes', core: true },
  { agent: 'cohere-training-data-crawler', operator: 'Cohere', obeys: 'unclear', core: true },
  { agent: 'Diffbot', operator: 'Diffbot', obeys: 'unclear', core: true },
  { agent: 'omgili', operator: 'Webz.io', obeys: 'yes', core: true },
  { agent: 'Claude-Web', operator: 'Anthropic, earlier name', obeys: 'unclear' },
  { agent: 'TikTokSpider', operator: 'ByteDance', obeys: 'unclear' },
  { agent: 'cohere-ai', operator: 'Cohere', obeys: 'unclear' },
  { agent: 'omgilibot', operator: 'Webz.io', obeys: 'yes' },
  { agent: 'Webzio-Extended', operator: 'Webz.io', obeys: 'unclear' },
  { agent: 'AI2Bot', operator: 'Allen Institute', obeys: 'yes' },
  { agent: 'Ai2Bot-Dolma', operator: 'Allen Institute', obeys: 'yes' },
  { agent: 'DeepSeekBot', operator: 'DeepSeek', obeys: 'no' },
  { agent: 'PanguBot', operator: 'Huawei', obeys: 'unclear' },
  { agent: 'PetalBot', operator: 'Huawei', obeys: 'yes' },
  { agent: 'Timpibot', obeys: 'unclear' },
  { agent: 'ICC-Crawler', obeys: 'unclear' },
  { agent: 'SBIntuitionsBot', obeys: 'unclear' },
  { agent: 'Kangaroo Bot', obeys: 'unclear' },
  { agent: 'ChatGLM-Spider', obeys: 'unclear' },
  { agent: 'Cotoyogi', obeys: 'unclear' },
  { agent: 'VelenPublicWebCrawler', obeys: 'unclear' },
  { agent: 'YandexAdditional', obeys: 'unclear' },
  { agent: 'YandexAdditionalBot', obeys: 'unclear' },
  { agent: 'FriendlyCrawler', obeys: 'unclear' },
  { agent: 'Brightbot', obeys: 'unclear' },
  { agent: 'LAIONDownloader', obeys: 'unclear' },
  { agent: 'img2dataset', obeys: 'unclear' },
  { agent: 'ImagesiftBot', obeys: 'unclear' },
  { agent: 'GoogleOther', operator: 'Google, research', obeys: 'yes' },
  { agent: 'GoogleOther-Image', operator: 'Google, research', obeys: 'yes' },
  { agent: 'GoogleOther-Video', operator: 'Google, research', obeys: 'yes' },
  { agent: 'Google-CloudVertexBot', operator: 'Google, on request of a site’s owner', obeys: 'yes' },
  { agent: 'MistralAI-Training', operator: 'Mistral, seen in one robots.txt only', obeys: 'unclear' },
] as const satisfies readonly TrainingAgent[];

export const coreAgents: readonly string[] = (trainingAgents as readonly TrainingAgent[])
  .filter(({ core }) => core === true)
  .map(({ agent }) => agent);
