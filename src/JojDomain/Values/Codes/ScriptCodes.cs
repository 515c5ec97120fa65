namespace JojDomain;

/// <summary>
/// The 224 four-letter codes of ISO 15924:2022 that are not left to private use, those for mixed, undetermined, uncoded and unwritten text included.
/// Source: the list of the registration authority (Unicode Consortium, unicode.org/iso15924/iso15924-codes.html) as published in 2025.
/// </summary>
internal static class ScriptCodes
{
    public const string Sorted =
        "AdlmAfakAghbAhomArabAranArmiArmnAvstBaliBamuBassBatkBengBerf" +
        "BhksBlisBopoBrahBraiBugiBuhdCakmCansCariChamCherChisChrsCirt" +
        "CoptCpmnCprtCyrlCyrsDevaDiakDogrDsrtDuplEgydEgyhEgypElbaElym" +
        "EthiGaraGeokGeorGlagGongGonmGothGranGrekGujrGukhGuruHanbHang" +
        "HaniHanoHansHantHatrHebrHiraHluwHmngHmnpHntlHrktHungIndsItal" +
        "JamoJavaJpanJurcKaliKanaKawiKharKhmrKhojKitlKitsKndaKoreKpel" +
        "KraiKthiLanaLaooLatfLatgLatnLekeLepcLimbLinaLinbLisuLomaLyci" +
        "LydiMahjMakaMandManiMarcMayaMedfMendMercMeroMlymModiMongMoon" +
        "MrooMteiMultMymrNagmNandNarbNbatNewaNkdbNkgbNkooNshuOgamOlck" +
        "OnaoOrkhOryaOsgeOsmaOugrPalmPaucPcunPelmPermPhagPhliPhlpPhlv" +
        "PhnxPiqdPlrdPrtiPsinRanjRjngRohgRoroRunrSamrSaraSarbSaurSeal" +
        "SgnwShawShrdShuiSiddSidtSindSinhSogdSogoSoraSoyoSundSunuSylo" +
        "SyrcSyreSyrjSyrnTagbTakrTaleTaluTamlTangTavtTayoTeluTengTfng" +
        "TglgThaaThaiTibtTirhTnsaTodrTolsTotoTutgUgarVaiiVispVithWara" +
        "WchoWoleXpeoXsuxYeziYiiiZanbZinhZmthZsyeZsymZxxxZyyyZzzz";
}
