// Who may see a button. What may be done the server decides, each time.

const RANKS = ['member', 'viewer', 'staff', 'admin', 'owner'];

export const reaches = (me, level) => RANKS.indexOf(me.level) >= RANKS.indexOf(level);
