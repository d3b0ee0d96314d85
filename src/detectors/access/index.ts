import type { Detector } from '../../core/types';
import { aiTokens } from './ai-tokens';
import { assignedSecret } from './assigned-secret';
import { cloudTokens } from './cloud-tokens';
import { codeTokens } from './code-tokens';
import { commerceTokens } from './commerce-tokens';
import { dataTokens } from './data-tokens';
import { identityTokens } from './identity-tokens';
import { jsonWebToken } from './json-web-token';
import { messagingTokens } from './messaging-tokens';
import { monitoringTokens } from './monitoring-tokens';
import { networkTokens } from './network-tokens';
import { paymentTokens } from './payment-tokens';
import { privateKey } from './private-key';
import { productKeys } from './product-keys';
import { productivityTokens } from './productivity-tokens';
import { registryTokens } from './registry-tokens';
import { socialTokens } from './social-tokens';
import { urlCredential } from './url-credential';
import { walletKeys } from './wallet-keys';
import { webhookUrl } from './webhook-url';

export const ACCESS: readonly Detector[] = [
  privateKey,
  webhookUrl,
  urlCredential,
  cloudTokens,
  codeTokens,
  aiTokens,
  paymentTokens,
  messagingTokens,
  monitoringTokens,
  dataTokens,
  registryTokens,
  identityTokens,
  commerceTokens,
  socialTokens,
  networkTokens,
  productivityTokens,
  walletKeys,
  jsonWebToken,
  productKeys,
  assignedSecret,
];
