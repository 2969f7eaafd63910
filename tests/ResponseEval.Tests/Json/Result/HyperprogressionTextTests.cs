using System.Buffers;
using System.Text;
using System.Text.Json;
using ResponseEval.Tests.Progression.Hyperprogression;

namespace ResponseEval.Tests.Json.Result;

public sealed class HyperprogressionTextTests
{
    [Fact]
    public void Each_definition_has_status_and_value_and_a_reason_where_it_is_not_evaluable() => Assert.Equal(
        """
        ,"hyperprogression":[{"definition":"champiat2017","status":"notEvaluable","value":null,"reason":"referenceGrowthNotPositive"},
        {"definition":"saadaBouzid2017","status":"notEvaluable","value":null,"reason":"referenceGrowthNotPositive"},
        {"definition":"kato2017","status":"notMet","value":null},
        {"definition":"ferrara2018","status":"met","value":95.6143},
        {"definition":"loRusso2019","status":"notMet","value":1},
        {"definition":"matos2020","status":"notMet","value":30},
        {"definition":"kim2019Tgk","status":"notEvaluable","value":null,"reason":"referenceGrowthNotPositive"},
        {"definition":"kim2019Tgr","status":"notEvaluable","value":null,"reason":"referenceGrowthNotPositive"},
        {"definition":"kim2019Ttf","status":"met","value":42},
        {"definition":"kas2020","status":"notMet","value":95.6143},
        {"definition":"gandara2021","status":"notMet","value":30},
        {"definition":"ji2019","status":"notEvaluable","value":null,"reason":"referenceGrowthNotPositive"}]
        """.ReplaceLineEndings(""),
        Written(GrowthPatient.Of(110, 100, 130, 42, 42)));

    /// <summary>The subject of the contract: 43 mm, 55.5 mm, 14 mm on 2023-11-20, 2024-01-02, 2024-03-04.</summary>
    [Fact]
    public void The_value_of_the_contract()
    {
        var patient = GrowthPatient.Of(43, 55.5, 14, 43, 62);
        Assert.StartsWith(""","hyperprogression":[{"definition":"champiat2017","status":"notMet","value":-1.20""", Written(patient), StringComparison.Ordinal);
        Printed.Equal("-1.21", patient.Of(new Champiat2017()).Value);
    }

    [Theory]
    [InlineData(16.7304493, "16.7304")]
    [InlineData(-42.54352346, "-42.5435")]
    [InlineData(2.0, "2")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(0, "0")]
    [InlineData(1234567.8, "1.23457E+06")]
    [InlineData(0.0000012345678, "1.23457E-06")]
    public void Numbers_have_six_significant_digits(double value, string text)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonText(output);
        json.SixDigits(value);
        json.Flush();
        Assert.Equal(text, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(value, JsonDocument.Parse(output.WrittenMemory).RootElement.GetDouble(), Math.Abs(value) * 1e-5);
    }

    [Fact]
    public void No_findings_are_an_empty_array()
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonText(output);
        HyperprogressionText.Write([], ref json);
        json.Flush();
        Assert.Equal(",\"hyperprogression\":[]", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Every_reason_has_its_word() => Assert.Equal(
        ["noPreBaselineScan", "referenceGrowthNotPositive", "intervalTooShort", "noFollowUp", "missingTargets", "noTreatmentStart", "missingClinicalData", "outsideWindow"],
        Enum.GetValues<HyperprogressionReason>().Skip(1).Select(reason => Encoding.UTF8.GetString(ResultWords.HyperprogressionReasons[reason])));

    private static string Written(GrowthPatient patient)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonText(output);
        HyperprogressionText.Write(HyperprogressionFindings.Of(patient.Evaluation), ref json);
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
