"""Words that only somebody who knows the matter uses."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["EXPERT"]

EXPERT = Family(
    sure=Cue(
        "(i've|i have|we've|i|we) (built|fitted|installed|fit|repaired|repair|fix|build|install|"
        "service|do|run) "
        "(about |over |some |)(ten|twenty|thirty|forty|fifty|sixty|hundreds|dozens|a dozen) (of "
        "these|of them|"
        "a week|a month|of those)",
        "(i'm|i am|as) (a|an) (fitter|electrician|sparky|plumber|mechanic|developer|engineer|"
        "pharmacist|nurse|"
        "accountant|joiner|installer|technician|sysadmin|architect|welder|builder)",
        "(my own|our own) (shop|workshop|bench|garage|lab|studio)",
        "(cname|mx record|aaaa|txt record|nameserver|nameservers|tls|mtls|oauth|oauth2|oidc|"
        "sso|saml|scim|ldap|jwt|bearer|api|apis|endpoint|endpoints|webhook|webhooks|payload|"
        "json|yaml|curl|cors|regex|cron|cronjob|crontab)",
        "(docker|dockerfile|kubernetes|k8s|kubectl|helm|nginx|apache|php|php-fpm|mysql|"
        "mariadb|postgres|postgresql|redis|mongodb|sqlite|sql|schema|latency|p95|p99|"
        "throughput|mtu|snr|vlan|ipv4|ipv6|subnet|cidr|cgnat|traceroute|mtr|packet loss|"
        "jitter|dhcp|bgp)",
        "(stack trace|stacktrace|traceback|backtrace|repro|reproducible|reproduce|reproduced|"
        "steps to reproduce|rollback|rolled back|regression|sdk|cli|staging|env|npm|pip|"
        "python|golang|django|laravel|typescript|webpack|kernel|systemd|debian|ubuntu)",
        "(cve|hash|checksum|sha256|md5|base64|utf-8|utf8|time-out|idempotency|idempotent|race "
        "condition|mutex|thread|deadlock|segfault|memory leak|cache-control|etag|ttl|dkim|spf|"
        "dmarc|smtp|imap|starttls|ssh|sftp|rsync|terraform|aws|s3|lambda)",
        "(replication|failover|load balancer|reverse proxy|haproxy|cdn|status code|response "
        "body|request id|request-id|trace id|user agent|user-agent|session token|refresh "
        "token|access token|rate limit|rate limiting|retry-after|pagination|async|websocket|"
        "grpc|graphql)",
        "(bios|uefi|chipset|bootloader|adb|rooted|hdmi 2.1|pcie|nvme|raid|zfs|smart data|ecc|"
        "torque|ohm|multimeter|amperage|psi|thermistor|pcb|capacitor|solenoid|flow rate)",
        "(devtools|dev tools|network tab|incognito|clean profile|safe mode|wireshark|tcpdump|"
        "strace|openssl|nslookup|whois|netstat|iperf|grep|tail -f|journalctl|dmesg|profiler|"
        "flame graph)",
        "(ruled out|already ruled|isolated it|narrowed it|bisected|confirmed with|verified "
        "with|same on|same result|same with|tested on|tested with|tested both|happens on|only "
        "happens when|works with|fails with|throws|threw|responds with|times out|null pointer|"
        "undefined|nan|nil)",
        "(sepa|isin|bic|mt103|iso 20022|aml|kyc|pain.001|camt|psd2|open banking|3ds|3-d "
        "secure|acquirer|chargeback reason|amortisation|aer|libor|sofr|basis points|dividend "
        "withholding|w-8ben|fatca|mifid)",
        "(pnr|iata|gds|fare class|fare bucket|booking class|codeshare|interline|ssr|e-ticket "
        "number|atc|eu261|ec 261)",
        "(datasheet|rfc|pinout|api docs|changelog|release notes|docs say|documentation says|"
        "undocumented|deprecated|backport|hotfix|semver|multi-tenant|node pool|shard|sharding|"
        "read replica|wal|vacuum)",
        "(dlm|crc|crcs|fec|interleaving|attenuation|dbm|snr margin|pppoe|ont|gpon|olt|bridge "
        "mode|double nat|port forwarding|upnp|qos|wpa3|5 ghz|2.4 ghz|channel width|rssi|volte|"
        "ims)",
        patterns=(
            r"\b(?:4\d\d|5\d\d)s?\b (?:error|errors|response|responses|from|on|when|after|"
            r"with|for|in|status|at|bad|internal|not|too|un|for)",
            r"\bv?\d+\.\d+\.\d+\b",
            r"\b(?:http|status|error|code|exit|errno)[ /:]*\d{2,4}\b",
            r"\b\d+ ?(?:ms|kb|mb|gb|tb|gib|mib|kbps|mbps|gbps|req/s|rps|qps|hz|khz|mhz|ghz|"
            r"dbm?|px)\b",
        ),
    ),
    hint=Cue(
        "(a record|actual|apn|apr|backoff|batch|bearing|branch|bucket|claims|cluster|commit|"
        "console|cookie|csv|cursor|custody|debug|dig|din|dns|documented|driver|drivers|edge|"
        "encoding|environment|error code|esim|expected|firmware|git|header|headers|heap|http|"
        "https|iec)",
        "(imei|index|iso|issuer|java|log|logs|migrate|migration|nat|node|null|oom|origin|"
        "patch|ping|port|ports|prod|production|proxy|queries|query|rails|relay|repo|rest|"
        "returned|returns|root|rpm|scope|scopes|spec|specs|spread|ssd|ssl)",
        "(swift|tenant|timeout|timeouts|usb-c|verbose|voltage|vpn|xml)",
    ),
    idiom=Cue(
        "(train|bus|passenger|cargo|departure) (port|ports|log|branch)",
        "(tree|olive|local|nearest|shop|store|bank|high street) (branch|branches|logs?)",
    ),
)
