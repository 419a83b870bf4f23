package id.balai.kit.sheet;

/** What a file is by its first bytes, whatever it is called. */
enum SheetKind {
    XLSX,
    TEXT,

    /** Excel's format of before 2007, and its newer one behind a password. */
    OLD_EXCEL,
    OTHER;

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xd0, 0xcf, 0x11, 0xe0};

    static SheetKind of(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return XLSX;
        }
        if (startsWith(bytes, OLE)) {
            return OLD_EXCEL;
        }
        return EncodedText.mayBe(bytes) ? TEXT : OTHER;
    }

    private static boolean startsWith(byte[] bytes, int[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
