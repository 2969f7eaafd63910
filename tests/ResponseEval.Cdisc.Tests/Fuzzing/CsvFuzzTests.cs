using System.Text;
using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests;

public sealed class CsvFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] _seeds =
    [
        "USUBJID,TRSEQ,TRSTRESN,TRORRES,ADT,ADTM,ATM\n01-701-1015,1,32.32,\"32,32\",2014-02-03,2014-02-03T10:15:30,10:15:30\n\"a\"\"b\",2,,\"x\ny\",,,\né吐😀,3,1e3,NA,1959-12-31,,\n",
        "USUBJID,VISITNUM\r\nA,4.1\r\n\r\nB,NA\r\n",
        "AVAL\n1\n\n\"\"\n2.5\n",
        "\uFEFFA,B\r1,2\r\"3\r4\",5",
    ];

    private static readonly byte[][] _words =
    [
        .. ((string[])["\"", "\"\"", ",", "\n", "\r", "\r\n", "\",\"", "\"\n", "NA", "1e999", "2014-02-30", ",,,,,,", "\uFEFF", "é", "😀", "sep=;\n", "#", "\t"]).Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0],
    ];

    private static Mutator Mutator => new([.. _seeds.Select(Encoding.UTF8.GetBytes)], _words);

    [Fact]
    public void Damaged_files_give_rows_or_an_error() => new Fuzzer(stream => new CsvTableReader(stream, "T"), Mutator, output).Run();

    [Fact]
    public void So_they_do_with_the_types_of_the_standards() =>
        new Fuzzer(stream => new CsvTableReader(stream, "T", new CsvReadOptions { Types = CsvTypes.Standard, MissingText = "NA" }), Mutator, output).Run();
}
