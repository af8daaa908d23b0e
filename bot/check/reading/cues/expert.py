"""Words that only somebody who knows the matter uses."""

from bot.check.cues import Cue

__all__ = ["EXPERT"]

EXPERT = Cue(
    "(dns|cname|mx record|a record|aaaa|txt record|nameserver|nameservers|ssl|tls|mtls|oauth|"
    "oauth2|oidc|sso|saml|scim|ldap|jwt|bearer|api|apis|endpoint|endpoints|webhook|webhooks|"
    "payload|json|yaml|xml|csv|curl|http|https|cors|regex|cron|cronjob|crontab)",
    "(docker|dockerfile|kubernetes|k8s|kubectl|helm|nginx|apache|php|php-fpm|mysql|mariadb|"
    "postgres|postgresql|redis|mongodb|sqlite|sql|query|queries|schema|index|latency|p95|p99|"
    "throughput|mtu|snr|vlan|ipv4|ipv6|subnet|cidr|nat|cgnat|traceroute|mtr|ping|packet loss|"
    "jitter|dhcp|bgp|vpn)",
    "(log|logs|stack trace|stacktrace|traceback|backtrace|repro|reproducible|reproduce|"
    "reproduced|steps to reproduce|commit|branch|rollback|rolled back|regression|sdk|cli|"
    "staging|prod|production|environment|env|node|npm|pip|python|golang|java|rails|django|"
    "laravel|typescript|webpack|kernel|systemd|debian|ubuntu)",
    "(cve|hash|checksum|sha256|md5|base64|utf-8|utf8|encoding|timeout|timeouts|time-out|"
    "idempotency|idempotent|race condition|mutex|thread|deadlock|heap|oom|segfault|memory "
    "leak|cache-control|etag|ttl|dkim|spf|dmarc|smtp|imap|starttls|port|ports|ssh|sftp|rsync|"
    "git|repo|terraform|aws|s3|bucket|lambda)",
    "(replication|failover|load balancer|reverse proxy|proxy|haproxy|cdn|edge|origin|header|"
    "headers|status code|response body|request id|request-id|trace id|user agent|user-agent|"
    "cookie|session token|refresh token|access token|scope|scopes|claims|rate limit|rate "
    "limiting|backoff|retry-after|pagination|cursor|batch|async|websocket|grpc|graphql|rest)",
    "(firmware|bios|uefi|driver|drivers|chipset|bootloader|adb|root|rooted|usb-c|hdmi 2.1|"
    "pcie|nvme|ssd|raid|zfs|smart data|ecc|rpm|torque|ohm|multimeter|voltage|amperage|psi|"
    "bearing|relay|thermistor|pcb|capacitor|solenoid|flow rate|error code)",
    "(console|devtools|dev tools|network tab|incognito|clean profile|safe mode|wireshark|"
    "tcpdump|strace|openssl|dig|nslookup|whois|netstat|iperf|grep|tail -f|journalctl|dmesg|"
    "debug|verbose|profiler|flame graph)",
    "(ruled out|already ruled|isolated it|narrowed it|bisected|confirmed with|verified with|"
    "same on|same result|same with|tested on|tested with|tested both|happens on|only happens "
    "when|works with|fails with|expected|actual|returns|returned|throws|threw|responds with|"
    "times out|null pointer|null|undefined|nan|nil)",
    "(sepa|isin|swift|bic|mt103|iso 20022|aml|kyc|pain.001|camt|psd2|open banking|3ds|3-d "
    "secure|acquirer|issuer|chargeback reason|amortisation|apr|aer|libor|sofr|spread|basis "
    "points|custody|dividend withholding|w-8ben|fatca|mifid)",
    "(pnr|iata|gds|fare class|fare bucket|booking class|codeshare|interline|ssr|e-ticket "
    "number|atc|eu261|ec 261)",
    "(datasheet|spec|specs|rfc|iec|din|iso|pinout|api docs|changelog|release notes|docs say|"
    "documentation says|documented|undocumented|deprecated|backport|patch|hotfix|semver|"
    "migration|migrate|multi-tenant|tenant|cluster|node pool|shard|sharding|read replica|wal|"
    "vacuum)",
    "(dlm|crc|crcs|fec|interleaving|attenuation|dbm|snr margin|pppoe|ont|gpon|olt|bridge mode|"
    "double nat|port forwarding|upnp|qos|wpa3|5 ghz|2.4 ghz|channel width|rssi|esim|apn|imei|"
    "volte|ims)",
    patterns=(
        r"\b(?:4\d\d|5\d\d)s?\b (?:error|errors|response|responses|from|on|when|after|with|"
        r"for|in|status|at|bad|internal|not|too|un|for)",
        r"\bv?\d+\.\d+\.\d+\b",
        r"\b(?:http|status|error|code|exit|errno)[ /:]*\d{2,4}\b",
        r"\b\d+ ?(?:ms|kb|mb|gb|tb|gib|mib|kbps|mbps|gbps|req/s|rps|qps|hz|khz|mhz|ghz|dbm?|px)\b",
    ),
)
