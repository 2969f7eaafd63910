using System.Globalization;

namespace ResponseEval.Cdisc.Tests;

public sealed class CtdnaSamplesTests
{
    private static SdtmCase Case(params LaboratoryResult[] records) => SdtmCase.WithTarget.With(subject => subject with { LaboratoryResults = [.. records] });

    private static LaboratoryResult Vaf(string? result, double? number = null, string? unit = "%", double? limit = null) => new()
    {
        Sequence = 1, TestCode = "CTVAF", Test = "ctDNA Variant Allele Frequency", Method = "panel-74", Date = "2024-01-02T08:00",
        Result = result, Number = number, Unit = unit, LimitOfDetection = limit,
    };

    private static string Sample(params LaboratoryResult[] records)
    {
        var sample = Case(records).Valid().Ctdna[^1];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sample.Date:yyyy-MM-dd} {sample.Assay} {sample.Unit} value {sample.Value} detected {sample.Detected} limit {sample.LimitOfDetection}");
    }

    [Fact]
    public void A_percentage_becomes_a_fraction() => Assert.Equal(
        "2024-01-02 panel-74 VariantAlleleFraction value 0.035 detected  limit 0.001", Sample(Vaf("3.5", 3.5, "%", 0.1)));

    [Theory]
    [InlineData("fraction", "VariantAlleleFraction")]
    [InlineData("MTM/mL", "MeanTumorMoleculesPerMilliliter")]
    [InlineData("copies/mL", "CopiesPerMilliliter")]
    public void Other_units_keep_the_number(string unit, string expected) =>
        Assert.Equal($"2024-01-02 panel-74 {expected} value 0.5 detected  limit ", Sample(Vaf("0.5", 0.5, unit)));

    [Fact]
    public void A_tumour_fraction_is_told_by_its_test() => Assert.Equal(
        "2024-01-02 panel-74 TumorFraction value 0.12 detected  limit ",
        Sample(Vaf("12", 12) with { Test = "Circulating Tumor DNA Tumor Fraction" }));

    [Theory]
    [InlineData("NOT DETECTED", false)]
    [InlineData("Negative", false)]
    [InlineData("DETECTED", true)]
    [InlineData("POSITIVE", true)]
    public void A_call_in_words_has_no_number(string result, bool detected) => Assert.Equal(
        $"2024-01-02 panel-74 VariantAlleleFraction value  detected {detected} limit ", Sample(Vaf(result)));

    [Fact]
    public void Less_than_a_limit_is_not_detected_with_that_limit()
    {
        Assert.Equal("2024-01-02 panel-74 VariantAlleleFraction value  detected False limit 0.003", Sample(Vaf("<0.3")));
        Assert.Equal("2024-01-02 panel-74 VariantAlleleFraction value  detected False limit 0.001", Sample(Vaf("< 0.3", null, "%", 0.1)));
    }

    [Fact]
    public void A_result_without_a_unit_has_that_of_its_test() => Assert.Equal(
        "2024-01-02 panel-74 VariantAlleleFraction value  detected False limit ", Sample(Vaf("1", 1), Vaf("NOT DETECTED", unit: null)));

    [Theory]
    [InlineData("ng/mL", "2024-01-02", "3.5, ng/mL")]
    [InlineData(null, "2024-01-02", "3.5, no unit")]
    [InlineData("%", "2024-01", "2024-01")]
    [InlineData("%", null, "no date")]
    public void What_cannot_be_used_is_reported(string? unit, string? date, string found)
    {
        var history = Case(Vaf("3.5", 3.5, unit) with { Date = date });
        Assert.Equal([$"warning 140 -/-/LB 1: {found}"], history.Problems());
        Assert.Empty(history.Valid().Ctdna);
    }

    [Fact]
    public void A_result_of_no_kind_is_reported() => Assert.Equal(["warning 140 -/-/LB 1: PENDING, %"], Case(Vaf("PENDING")).Problems());

    [Fact]
    public void Other_laboratory_results_and_those_not_done_are_left_alone() => Assert.Empty(Case(
        new LaboratoryResult { TestCode = "ALT", Test = "Alanine Aminotransferase", Number = 20, Unit = "U/L", Date = "2024-01-02" },
        Vaf(null) with { Status = "NOT DONE" }).Valid().Ctdna);

    [Fact]
    public void A_fraction_above_1_is_an_error_of_the_history() => Assert.Equal(
        ["error 031 -/-/ctdna[0].value: 3.5"], Case(Vaf("3.5", 3.5, "fraction")).Problems());
}
