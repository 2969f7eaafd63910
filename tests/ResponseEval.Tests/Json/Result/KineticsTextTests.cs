using System.Buffers;
using System.Text;
using System.Text.Json;
using ResponseEval.Tests.Kinetics;

namespace ResponseEval.Tests.Json;

public sealed class KineticsTextTests
{
    [Fact]
    public void The_member_holds_every_quantity_and_the_model_if_one_was_fitted()
    {
        var evaluation = KineticPatients.Sizes(184, (27, 161), (48, 183));
        Assert.Equal(
            "{\"kinetics\":{\"depthOfResponsePercent\":-12.50,\"nadirDate\":\"2024-01-29\",\"timeToNadirDays\":27,\"depthOfResponseReason\":null,"
            + "\"earlyTumorShrinkage\":{\"status\":\"notMet\",\"percent\":-0.54,\"date\":\"2024-02-19\",\"newLesion\":false,\"reason\":null},"
            + "\"timeToResponseDays\":null,\"timeToResponseReason\":\"noResponse\","
            + "\"limitedBurdenIncrease\":{\"status\":\"met\",\"reason\":null},"
            + "\"growthModel\":{\"model\":\"gd\",\"g\":0.0104198,\"d\":0.0221352,\"phi\":null,\"nadirDay\":23.1442,\"doublingDays\":66.522,"
            + "\"progressionDay\":52.9699,\"interpolated\":true,\"reason\":null}}}",
            Write(ResponseKinetics.Of(evaluation), GrowthModels.Of(evaluation)));
    }

    [Fact]
    public void What_is_missing_is_null_beside_its_reason()
    {
        var evaluation = KineticPatients.Sizes(100);
        Assert.Equal(
            "{\"kinetics\":{\"depthOfResponsePercent\":null,\"nadirDate\":null,\"timeToNadirDays\":null,\"depthOfResponseReason\":\"noFollowUp\","
            + "\"earlyTumorShrinkage\":{\"status\":\"notEvaluable\",\"percent\":null,\"date\":null,\"newLesion\":false,\"reason\":\"noFollowUp\"},"
            + "\"timeToResponseDays\":null,\"timeToResponseReason\":\"noFollowUp\","
            + "\"limitedBurdenIncrease\":{\"status\":\"notEvaluable\",\"reason\":\"noFollowUp\"},"
            + "\"growthModel\":{\"model\":null,\"g\":null,\"d\":null,\"phi\":null,\"nadirDay\":null,\"doublingDays\":null,"
            + "\"progressionDay\":null,\"interpolated\":false,\"reason\":\"oneEvaluation\"}}}",
            Write(ResponseKinetics.Of(evaluation), GrowthModels.Of(evaluation)));
    }

    [Fact]
    public void Without_a_fit_there_is_no_model() =>
        Assert.DoesNotContain("growthModel", Write(ResponseKinetics.Of(KineticPatients.Sizes(100, (56, 80))), null), StringComparison.Ordinal);

    [Fact]
    public void Every_reason_has_a_word()
    {
        foreach (var exclusion in Enum.GetValues<GrowthModelExclusion>())
            Write(ResponseKinetics.Of(KineticPatients.Sizes(100)), new GrowthModelFit(GrowthModelOptions.Default, 0) { Exclusion = exclusion });
        Assert.Contains("\"outsideWindow\"", Write(ResponseKinetics.Of(KineticPatients.Sizes(100, (90, 80))), null), StringComparison.Ordinal);
        Assert.Contains("\"missingTargets\"", Write(ResponseKinetics.Of(KineticPatients.Sizes(100, (56, -1))), null), StringComparison.Ordinal);
    }

    /// <summary>The member alone, as an object that a parser accepts.</summary>
    private static string Write(ResponseKinetics kinetics, GrowthModelFit? fit)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonText(output);
        KineticsText.Write(kinetics, ref json, fit);
        json.Flush();
        var text = "{" + Encoding.UTF8.GetString(output.WrittenSpan)[1..] + "}";
        using var parsed = JsonDocument.Parse(text);
        return text;
    }
}
