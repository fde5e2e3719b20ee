RULE(NOMOR_TERISI, "nomor-terisi", LEVEL_ERROR, "nomor belum terisi", "", "", "")
