"""The statements of the live file. A list goes in as one JSON value: one statement, one commit."""

ADD = """
INSERT INTO inbox (operation, chat, payload, received_at)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), ?1
FROM json_each(?2) WHERE true ORDER BY key
ON CONFLICT (operation) DO NOTHING
RETURNING chat
"""
WAITING_CHATS = """
SELECT chat FROM inbox WHERE status = 'waiting' GROUP BY chat ORDER BY min(seq)
"""
# By arrival, not by Telegram's number: after a quiet week it goes on from a random one.
TAKE = """
UPDATE inbox SET attempts = attempts + 1
WHERE seq = (SELECT min(seq) FROM inbox WHERE chat = ? AND status = 'waiting')
RETURNING operation, payload, attempts, faults
"""
EXCUSE = "UPDATE inbox SET attempts = attempts - 1, faults = faults + 1 WHERE operation = ?"
DONE = """
UPDATE inbox SET status = 'done', payload = '', error = NULL, ended_at = ? WHERE operation = ?
"""
SET_ASIDE = """
UPDATE inbox SET status = 'aside', ended_at = ?, error = ? WHERE operation = ?
"""
PURGE = "DELETE FROM inbox WHERE status <> 'waiting' AND ended_at < ? RETURNING 1"
LOAD = "SELECT key, value, version FROM dialog_state WHERE chat = ?"
SET = """
INSERT INTO dialog_state (chat, key, value, version, touched_at)
SELECT ?1, key, value, ?2, ?3 FROM json_each(?4) WHERE true
ON CONFLICT (chat, key) DO UPDATE
SET value = excluded.value, version = excluded.version, touched_at = excluded.touched_at
"""
DROP = """
DELETE FROM dialog_state WHERE chat = ? AND key IN (SELECT value FROM json_each(?))
"""
OLDER = """
SELECT chat, key, value, touched_at FROM dialog_state
WHERE touched_at < ? AND instr(key, ?) > 0 ORDER BY touched_at, chat
"""
FORGET_STATE = "DELETE FROM dialog_state WHERE chat = ?"
FORGET_PAYLOADS = "UPDATE inbox SET payload = '' WHERE chat = ? AND status = 'aside'"
