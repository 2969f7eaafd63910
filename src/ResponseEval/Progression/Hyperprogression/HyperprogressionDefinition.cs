namespace ResponseEval;

/// <summary>The published definitions of hyper-progression, named by first author and year.</summary>
public enum HyperprogressionDefinition
{
    /// <summary>No definition.</summary>
    Unspecified,

    /// <summary>Champiat 2017, Clin Cancer Res 23:1920-8: progression at first evaluation and a growth rate ratio of 2 or more.</summary>
    Champiat2017,

    /// <summary>Saada-Bouzid 2017, Ann Oncol 28:1605-11: a ratio of growth kinetics of 2 or more.</summary>
    SaadaBouzid2017,

    /// <summary>Kato 2017, Clin Cancer Res 23:4242-50: early failure, burden and pace.</summary>
    Kato2017,

    /// <summary>Ferrara 2018, JAMA Oncol 4:1543-52: a growth rate difference above 50 points a month.</summary>
    Ferrara2018,

    /// <summary>Lo Russo 2019, Clin Cancer Res 25:989-99: three of five criteria.</summary>
    LoRusso2019,

    /// <summary>Matos 2020, Clin Cancer Res 26:1846-55: early progression with 10 mm and 40 %, or 20 % and new lesions.</summary>
    Matos2020,

    /// <summary>Kim 2019, Ann Oncol 30:1104-13: growth kinetics.</summary>
    Kim2019Tgk,

    /// <summary>Kim 2019, Ann Oncol 30:1104-13: growth rate.</summary>
    Kim2019Tgr,

    /// <summary>Kim 2019, Ann Oncol 30:1104-13: time to treatment failure.</summary>
    Kim2019Ttf,

    /// <summary>Kas 2020, JAMA Oncol 6:1039-46: a growth rate difference above 100 points a month.</summary>
    Kas2020,

    /// <summary>Gandara 2021, J Immunother Cancer 9:e001882: fast progression.</summary>
    Gandara2021,

    /// <summary>Ji 2019, BMC Cancer 19:705: a ratio of growth kinetics of 2 or more.</summary>
    Ji2019,
}
