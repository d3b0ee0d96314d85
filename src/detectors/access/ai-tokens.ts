import { tokenDetector, type TokenFormat } from './token-format';

const OPENAI = 'https://platform.openai.com/docs/api-reference/authentication';
const ANTHROPIC = 'https://docs.anthropic.com/en/api/getting-started';

const FORMATS: readonly TokenFormat[] = [
  { name: 'OpenAI API key', starts: ['sk-'], shape: 'b62:20 T3BlbkFJ b62:20', source: OPENAI },
  { name: 'OpenAI project key', starts: ['sk-proj-', 'sk-svcacct-', 'sk-service-', 'sk-admin-'], shape: 'b64u:20-200', mixed: true, source: OPENAI },
  { name: 'Anthropic API key', starts: ['sk-ant-api03-', 'sk-ant-api04-', 'sk-ant-admin01-'], shape: 'b64u:80-120', source: ANTHROPIC },
  { name: 'Anthropic OAuth token or session key', starts: ['sk-ant-oat01-', 'sk-ant-ort01-', 'sk-ant-sid01-'], shape: 'b64u:80-120', source: ANTHROPIC },
  { name: 'OpenRouter API key', starts: ['sk-or-v1-'], shape: 'hex:64', source: 'https://openrouter.ai/docs/api/reference/authentication' },
  { name: 'Langfuse secret key', starts: ['sk-lf-'], shape: 'uuid', source: 'https://langfuse.com/docs' },
  { name: 'Helicone API key', starts: ['sk-helicone-'], shape: 'helicone:30-60', source: 'https://docs.helicone.ai/' },
  { name: 'MiniMax API key', starts: ['sk-api-'], shape: 'b64u:119', source: 'https://www.minimax.io/platform/document' },
  { name: 'secret key in the style of OpenAI', starts: ['sk-'], shape: 'b62:32-64', mixed: true, source: OPENAI },
  { name: 'DeepSeek or DashScope API key', starts: ['sk-'], shape: 'hex:32', near: ['deepseek', 'dashscope', 'qwen', 'bailian', 'api_key', 'api key', 'apikey', 'bearer'], source: 'https://api-docs.deepseek.com/' },
  { name: 'Hugging Face token', starts: ['hf_', 'api_org_'], shape: 'b62:34', source: 'https://huggingface.co/docs/hub/security-tokens' },
  { name: 'Groq API key', starts: ['gsk_'], shape: 'b62:52', source: 'https://console.groq.com/docs/quickstart' },
  { name: 'xAI API key', starts: ['xai-'], shape: 'w:70-120', source: 'https://docs.x.ai/docs/api-reference' },
  { name: 'Perplexity API key', starts: ['pplx-'], shape: 'b62:48', source: 'https://docs.perplexity.ai/guides/getting-started' },
  { name: 'Together AI API key', starts: ['tgp_v1_'], shape: 'b64u:43', source: 'https://docs.together.ai/reference/authentication' },
  { name: 'Fireworks AI API key', starts: ['fw_'], shape: 'b62:24', mixed: true, source: 'https://docs.fireworks.ai/' },
  { name: 'Cerebras API key', starts: ['csk-'], shape: 'an:48', source: 'https://inference-docs.cerebras.ai/' },
  { name: 'Replicate API token', starts: ['r8_'], shape: 'b64u:37', source: 'https://replicate.com/docs/reference/http' },
  { name: 'NVIDIA API key', starts: ['nvapi-'], shape: 'b64u:60-70', source: 'https://docs.nvidia.com/nim/' },
  { name: 'Friendli token', starts: ['flp_'], shape: 'b62:46', source: 'https://docs.friendli.ai/' },
  { name: 'RunPod API key', starts: ['rpa_'], shape: 'b62:46', source: 'https://docs.runpod.io/' },
  { name: 'Modal token', starts: ['ak-', 'as-'], shape: 'b62:22', mixed: true, near: ['modal'], source: 'https://modal.com/docs/reference/modal.config' },
  { name: 'ElevenLabs API key', starts: ['sk_'], shape: 'hex:48', source: 'https://elevenlabs.io/docs/api-reference/authentication' },
  { name: 'Voyage AI API key', starts: ['pa-'], shape: 'b64u:43', mixed: true, source: 'https://docs.voyageai.com/' },
  { name: 'Jina API key', starts: ['jina_'], shape: 'b62:60', source: 'https://jina.ai/' },
  { name: 'Tavily API key', starts: ['tvly-dev-', 'tvly-prod-', 'tvly-'], shape: 'b64u:32', source: 'https://docs.tavily.com/api-reference' },
  { name: 'Firecrawl API key', starts: ['fc-'], shape: 'hex:32', source: 'https://docs.firecrawl.dev/api-reference/introduction' },
  { name: 'Brave Search API key', starts: ['BSA'], shape: 'b64u:24-40', mixed: true, near: ['brave', 'api key', 'api_key', 'token'], source: 'https://api-dashboard.search.brave.com/' },
  { name: 'LangSmith API key', starts: ['lsv2_pt_', 'lsv2_sk_'], shape: 'hex:32 _ hex:10', source: 'https://docs.smith.langchain.com/' },
  { name: 'Weights & Biases API key', starts: ['wandb_v1_'], shape: 'w:77', source: 'https://docs.wandb.ai/' },
  { name: 'Pinecone API key', starts: ['pcsk_'], shape: 'b62:5-6 _ b62:63', source: 'https://docs.pinecone.io/guides/projects/manage-api-keys' },
  { name: 'Coze personal token', starts: ['pat_'], shape: 'b62:64', source: 'https://www.coze.com/docs/developer_guides/coze_api_overview' },
  { name: 'Scale AI API key', starts: ['live_', 'live_auth_', 'test_', 'test_auth_'], shape: 'hex:32', near: ['scale'], source: 'https://scale.com/docs/api-reference/authentication' },
  { name: 'Vercel AI Gateway key', starts: ['vck_'], shape: 'b64u:20-60', mixed: true, source: 'https://vercel.com/docs/ai-gateway' },
  { name: 'Photoroom API key', starts: ['sk_pr_', 'sandbox_sk_pr_'], shape: 'az:2-20 _ hex:40', source: 'https://docs.photoroom.com/' },
  { name: 'LlamaIndex Cloud API key', starts: ['llx-'], shape: 'b62:48', source: 'https://docs.cloud.llamaindex.ai/' },
  { name: 'E2B API key', starts: ['e2b_'], shape: 'hex:40', source: 'https://e2b.dev/docs' },
  { name: 'Browserbase API key', starts: ['bb_live_'], shape: 'b64u:27', source: 'https://docs.browserbase.com/' },
  { name: 'Mem0 API key', starts: ['m0-'], shape: 'b62:40', mixed: true, source: 'https://docs.mem0.ai/' },
];

export const aiTokens = tokenDetector({ id: 'access/ai-tokens', title: 'AI service key', of: 'AI services', formats: FORMATS });
