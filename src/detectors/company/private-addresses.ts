import { eachMatch } from '../../core/each-match';
import type { Match } from '../../core/types';

const IP = /(?<![\w.-])(?:10|172|192|100)(?:\.\d{1,3}){3}(?![\w]|\.\d|-\d)(?:\/\d{1,2})?/g;
const ADDRESS_ONLY = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** True for four numbers with dots between them. */
export function isAddress(host: string): boolean {
  return ADDRESS_ONLY.test(host);
}

/** The addresses of single hosts inside private networks, but for those at places that were read already. */
export function* privateAddressesIn(text: string, isRead: (at: number) => boolean): Generator<Match> {
  if (!/\d\.\d/.test(text)) return;
  for (const found of eachMatch(IP, text)) {
    const start = found.index;
    const [host = '', mask] = found[0].split('/');
    if (isRead(start) || !isPrivateHost(host) || (mask !== undefined && mask !== '32') || isExample(text, start, host)) continue;
    yield { start, end: start + found[0].length, confidence: 'likely', because: 'it is an address inside a private network' };
  }
}

/** RFC 1918 and RFC 6598 addresses of one host; not a network's, a gateway's or a broadcast address, nor what software gives to everybody. */
export function isPrivateHost(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  if ([a, b, c, d].some((part) => part > 255)) return false;
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b <= 127);
  if (!isPrivate || d === 0 || d === 1 || d === 254 || d === 255) return false;
  return (
    !DEFAULT_NETWORKS.some((network) => address.startsWith(network)) &&
    !DEFAULT_HOSTS.has(address) &&
    !(a === 172 && b >= 18 && c === 0 && d < 20)
  );
}

/**
 * Networks that software sets up on one's own machine, or that its manual uses: the same everywhere.
 *
 * - 10.0.2.0/24: VirtualBox's NAT, https://www.virtualbox.org/manual/topics/networkingdetails.html
 * - 192.168.56.0/24: its host-only network, and so Vagrant's examples
 * - 192.168.122.0/24: libvirt's, https://wiki.libvirt.org/VirtualNetworking.html
 * - 192.168.39.0/24, 192.168.49.0/24, 192.168.59.0/24: minikube's, https://minikube.sigs.k8s.io/docs/handbook/vpn_and_proxy/
 * - 192.168.65.0/24: Docker Desktop's, https://docs.docker.com/desktop/settings-and-maintenance/settings/
 * - 172.17.0.0/24: Docker's bridge, https://docs.docker.com/engine/network/drivers/bridge/
 * - 172.20.20.0/24: containerlab's, https://containerlab.dev/manual/network/
 * - 10.88.0.0/24: Podman's, https://docs.podman.io/en/latest/markdown/podman-network.1.html
 * - 10.244.0.0/16: the pods' of flannel and kind, https://github.com/flannel-io/flannel/blob/master/Documentation/kubernetes.md
 * - 10.8.0.0/24: that of OpenVPN's sample configuration, https://openvpn.net/community-resources/how-to/
 * - 10.0.0.0/24, 10.1.1.0/24: those of most tutorials
 */
const DEFAULT_NETWORKS: readonly string[] = [
  '10.0.2.',
  '192.168.56.',
  '192.168.122.',
  '192.168.39.',
  '192.168.49.',
  '192.168.59.',
  '192.168.65.',
  '172.17.0.',
  '172.20.20.',
  '10.88.0.',
  '10.244.',
  '10.8.0.',
  '10.0.0.',
  '10.1.1.',
];

/**
 * Where a cluster's names are looked up: the tenth address of the default range of services.
 *
 * - 10.96.0.0/12: kubeadm's, kind's and minikube's, https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-init/
 * - 10.43.0.0/16: that of k3s, https://docs.k3s.io/cli/server
 * - 10.100.0.0/16, 172.20.0.0/16: those of EKS, https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
 * - 10.152.183.0/24: that of MicroK8s, https://microk8s.io/docs/change-cidr
 */
const DEFAULT_HOSTS: ReadonlySet<string> = new Set([
  '10.96.0.10',
  '10.43.0.10',
  '10.100.0.10',
  '172.20.0.10',
  '10.152.183.10',
  // Docker Machine's first, and one that stands for any.
  '192.168.99.100',
  '10.1.2.3',
]);

/** The networks of home routers as they come out of their boxes. */
const HOME = /^192\.168\.(?:[012]|178)\./;
/**
 * What stands only in an example: addresses (RFC 5737, RFC 7042 section 2.1.2) and names (RFC 2606) for documentation, what its reader is to fill in.
 */
const FILL_IN =
  /\b(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d|\b00[:-]00[:-]5e[:-]00[:-]53[:-]|\bexample\.(?:com|net|org)\b|<(?:your|the)[ _-][\w -]{1,30}>|\bYOUR[_-][A-Z]|(?:#|\/\/|;)[^\n]{0,20}\b(?:yours|your own|change (?:me|this)|replace)\b/i;
const SAY = /(?:\be\.?g\.?|\bfor (?:example|instance)|\bsomething like|\bsuch as|\bsay),? {1,2}["“`*(]{0,3}(?:https?:\/\/)?$/i;

/** True for a home router's address in an example for whoever reads it; how the author's own network is laid out is told without these signs. */
export function isExample(text: string, start: number, host: string): boolean {
  return HOME.test(host) && (SAY.test(text.slice(Math.max(0, start - 24), start)) || FILL_IN.test(text));
}
