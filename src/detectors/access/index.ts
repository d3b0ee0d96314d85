import type { Detector } from '../../core/types';
import { aiTokens } from './ai-tokens';
import { cloudTokens } from './cloud-tokens';
import { codeTokens } from './code-tokens';
import { commerceTokens } from './commerce-tokens';
import { dataTokens } from './data-tokens';
import { identityTokens } from './identity-tokens';
import { messagingTokens } from './messaging-tokens';
import { monitoringTokens } from './monitoring-tokens';
import { networkTokens } from './network-tokens';
import { paymentTokens } from './payment-tokens';
import { productivityTokens } from './productivity-tokens';
import { registryTokens } from './registry-tokens';
import { socialTokens } from './social-tokens';
import { walletKeys } from './wallet-keys';

export const ACCESS: readonly Detector[] = [
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
];
