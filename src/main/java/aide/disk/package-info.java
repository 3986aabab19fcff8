/**
 * Files: a learner's journal and snapshot, the folder of a bank, the documents of its sources.
 *
 * <p><b>The journal is the truth.</b> {@link aide.disk.Journal} adds lines at the end of a file
 * that belongs to this device alone, and says "saved" only when the system says that they are on
 * the disk. Nothing ever rewrites a line. So whatever breaks off, only the last line can be torn;
 * it stays where it is, is told, and the next line begins behind it. Nor does a run trust the end of
 * the last line that it finds, which the system may show without having it on the disk: hence the
 * empty line between two runs.
 *
 * <p><b>Loading is a union.</b> {@link aide.disk.History} reads every file that is called a
 * journal, on whatever device it was written and whatever a sync tool made of it, as one set of
 * events. Hence devices need no server, and an event may be written twice: after a failed fsync
 * the system has forgotten what it could not write, so the file is left alone and all unsaved
 * events are written again, under the same ids, to a new {@link aide.disk.Segment}. For the same
 * reason the folder is forced at every opening, not only after making a file.
 *
 * <p><b>A sum needs little memory.</b> {@link aide.disk.Retelling} goes through all files side by side
 * and adds up the earliest event of any. What corrects an earlier one must be known before that is added:
 * almost always it stands close behind, in what is read ahead ({@link aide.disk.Reel}); only where it does
 * not are all files searched for corrections first. Where a file is not in the order of time, because a
 * clock was set back, all events are sorted in memory.
 *
 * <p><b>The snapshot is only a shortcut.</b> {@link aide.disk.Snapshot} names each journal file
 * with its length and checksum, and the event that was summed last. It is used when all of these
 * still hold and what came since lies behind; else everything is summed anew. It is written only
 * of a journal that is understood to the last line: damage is then told at every start until
 * somebody has mended it, and a newer program finds no sum that left its lines out.
 *
 * <p><b>Ids change, lines do not.</b> A bank may call a question otherwise than it did. The journal keeps
 * the ids of its day, so that it can be merged with others and read beside an older bank; {@link
 * aide.disk.Rules} put the present ones in their place on the way to the sum.
 *
 * <p><b>A newer aide's line or page</b> makes a folder one that this program only reads ({@link
 * aide.disk.Newer}): looked for when it is opened, and again before the snapshot is written. Whatever
 * was begun goes on: an answer beside what is not understood is still an answer.
 *
 * <p><b>One process.</b> {@link aide.disk.Lock} is the system's lock on a file that is nothing
 * else. The journal itself is never locked, because reading it would give the lock away.
 *
 * <p><b>What a class hands in</b> is only read ({@link aide.disk.HandIns}): learners' folders, whole
 * homes and exported files, in a folder where anything else may lie. No link is followed, no hidden
 * file opened, nothing long or deep looked at; whatever is not a history is named.
 *
 * <p><b>Merging.</b> {@link aide.disk.Merge} appends to this device's journal what other machines'
 * files have and it has not, in an order that hangs on their content alone. Of each event that is
 * there it remembers the id and a hash, so that a journal of a million fits in memory.
 *
 * <p><b>Backups.</b> {@link aide.disk.Backups} packs all lines of all journals once a day, at the end
 * of a run, when nobody waits for a frame. An old one goes ({@link aide.disk.Retention}) only after the
 * new one is on the disk and was read back. They lie in a folder of their own, where no history looks.
 *
 * <p><b>Mending.</b> {@link aide.disk.Checkup} only reads, and plans each {@link aide.disk.Remedy};
 * {@link aide.disk.Repair} announces and carries them out while it holds the folder. It alone ever
 * takes lines out of a journal, and only after the whole old file is in another place and was read
 * back. Then it looks again, until nothing is left to do: so a second repair changes nothing.
 * Answers of a clock that was ahead it only appends to ({@link aide.disk.Redate}): first what they are
 * again, dated today, and only once that is on the disk what takes the old ones back.
 *
 * <p><b>One seam.</b> All of a learner's files go through {@link aide.disk.Folder}, whose few
 * operations are those at which a disk can fail or a crash can fall; a test has a folder that does
 * both. The lock and the bank are outside of it: they lose nothing.
 */
@NullMarked
package aide.disk;

import org.jspecify.annotations.NullMarked;
