import type { Detector } from '../../core/types';
import { aiTokens } from './ai-tokens';
import { assignedSecret } from './assigned-secret';
import { authorizationHeader } from './authorization-header';
import { cloudTokens } from './cloud-tokens';
import { codeTokens } from './code-tokens';
import { commandLine } from './command-line';
import { commerceTokens } from './commerce-tokens';
import { connectionString } from './connection-string';
import { dataTokens } from './data-tokens';
import { entryCode } from './entry-code';
import { identityTokens } from './identity-tokens';
import { jsonWebToken } from './json-web-token';
import { kubernetesSecret } from './kubernetes-secret';
import { messagingTokens } from './messaging-tokens';
import { monitoringTokens } from './monitoring-tokens';
import { networkTokens } from './network-tokens';
import { paymentTokens } from './payment-tokens';
import { privateKey } from './private-key';
import { productKeys } from './product-keys';
import { productivityTokens } from './productivity-tokens';
import { recoveryPhrase } from './recovery-phrase';
import { registryTokens } from './registry-tokens';
import { securityAnswer } from './security-answer';
import { signedUrl } from './signed-url';
import { socialTokens } from './social-tokens';
import { toldCode } from './told-code';
import { toldKey } from './told-key';
import { toldPassword } from './told-password';
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
  authorizationHeader,
  signedUrl,
  connectionString,
  commandLine,
  kubernetesSecret,
  productKeys,
  assignedSecret,
  recoveryPhrase,
  toldKey,
  toldPassword,
  entryCode,
  securityAnswer,
  toldCode,
];
