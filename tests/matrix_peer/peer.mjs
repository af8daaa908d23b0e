// A Matrix client that no one here wrote, driven by lines of JSON.
//
// Arguments: the homeserver's address, and a user's id, device and token. Each line on standard
// input is {"id", "do", …}; its answer is {"id", "result"} or {"id", "error"}. What the client
// reads comes as {"event": {…}}.
import readline from "node:readline";
import * as sdk from "matrix-js-sdk";
import {
    AllDevicesIsolationMode,
    OnlySignedDevicesIsolationMode,
    VerificationPhase,
    VerificationRequestEvent,
} from "matrix-js-sdk/lib/crypto-api/index.js";
import { logger } from "matrix-js-sdk/lib/logger.js";

logger.setLevel("silent");
for (const name of ["log", "info", "warn", "error", "debug", "trace"]) console[name] = () => {};

const [baseUrl, userId, deviceId, accessToken] = process.argv.slice(2);
const client = sdk.createClient({ baseUrl, userId, deviceId, accessToken });
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const seen = new Set();
function show(event) {
    const id = event.getId();
    if (event.isBeingDecrypted() || event.getType() === "m.room.encrypted" || seen.has(id)) return;
    seen.add(id);
    const { event_id, ...clear } = event.getEffectiveEvent();
    say({
        event: {
            id: event_id ?? id,
            room: event.getRoomId(),
            sender: event.getSender(),
            type: event.getType(),
            content: event.getContent(),
            thread: event.threadRootId ?? null,
            failed: event.isDecryptionFailure(),
            sealed: event.isEncrypted(),
        },
    });
}
client.on("Room.timeline", show);
client.on("Event.decrypted", (event) => {
    seen.delete(event.getId());
    show(event);
});

const doing = {
    async start() {
        await client.initRustCrypto({ useIndexedDB: false });
        await client.getCrypto().bootstrapCrossSigning({
            authUploadDeviceSigningKeys: (request) => request(null),
        });
        const ready = new Promise((resolve) => {
            client.on("sync", (state) => state === "PREPARED" && resolve());
        });
        await client.startClient({ threadSupport: true });
        await ready;
    },
    strictly({ isOn }) {
        const mode = isOn ? new OnlySignedDevicesIsolationMode() : new AllDevicesIsolationMode(false);
        client.getCrypto().setDeviceIsolationMode(mode);
    },
    async create({ invite, isDirect }) {
        const algorithm = "m.megolm.v1.aes-sha2";
        const initial_state = [{ type: "m.room.encryption", state_key: "", content: { algorithm } }];
        const told = await client.createRoom({ invite, is_direct: isDirect, initial_state });
        return told.room_id;
    },
    async send({ room, body, thread }) {
        const content = { msgtype: "m.text", body };
        const told = await client.sendMessage(room, thread ?? null, content);
        return told.event_id;
    },
    async react({ room, event, key }) {
        const related = { rel_type: "m.annotation", event_id: event, key };
        return (await client.sendEvent(room, "m.reaction", { "m.relates_to": related })).event_id;
    },
    // Whether the device is signed by its owner's identity, once that is as expected.
    async isSigned({ user, device, expected }) {
        const crypto = client.getCrypto();
        for (let tries = 0; ; tries += 1) {
            await crypto.getUserDeviceInfo([user], true);
            const status = await crypto.getDeviceVerificationStatus(user, device);
            if (status?.signedByOwner === expected || tries === 100) return status?.signedByOwner;
            await new Promise((resolve) => setTimeout(resolve, 100));
        }
    },
    // Asks to compare emoji, in the room or, given a device, straight; says how that was cancelled.
    async verify({ user, room, device }) {
        const crypto = client.getCrypto();
        const request = device
            ? await crypto.requestDeviceVerification(user, device)
            : await crypto.requestVerificationDM(user, room);
        return new Promise((resolve) => {
            const look = () => {
                if (request.phase === VerificationPhase.Cancelled) resolve(request.cancellationCode);
            };
            request.on(VerificationRequestEvent.Change, look);
            look();
        });
    },
    join: ({ room }) => client.joinRoom(room).then((joined) => joined.roomId),
    stop() {
        client.stopClient();
        setTimeout(() => process.exit(0), 50);
    },
};

for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, do: what, ...given } = JSON.parse(line);
    Promise.resolve()
        .then(() => doing[what](given))
        .then((result) => say({ id, result: result ?? null }))
        .catch((error) => say({ id, error: String(error?.message ?? error) }));
}
