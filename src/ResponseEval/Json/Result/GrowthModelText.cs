using System.Globalization;

namespace ResponseEval;

/// <summary>Writes the member <c>growthModel</c> of the kinetics: rates per day with six significant digits, which is more than any data hold.</summary>
internal static class GrowthModelText
{
    private static readonly WordList<GrowthModel> Models = new(
        (GrowthModel.Gd, "gd"),
        (GrowthModel.Gx, "gx"),
        (GrowthModel.Dx, "dx"),
        (GrowthModel.GdPhi, "gdphi"));

    private static readonly WordList<GrowthModelExclusion> Exclusions = new(
        (GrowthModelExclusion.NoMeasurementData, "noMeasurementData"),
        (GrowthModelExclusion.OneEvaluation, "oneEvaluation"),
        (GrowthModelExclusion.TwoEvaluationsWithoutChange, "twoEvaluationsWithoutChange"),
        (GrowthModelExclusion.ConstantSize, "constantSize"),
        (GrowthModelExclusion.InvalidData, "invalidData"),
        (GrowthModelExclusion.NotFit, "notFit"));

    public static void Write(GrowthModelFit fit, ref JsonText json)
    {
        json.Raw(",\"growthModel\":{\"model\":"u8);
        if (fit.Selected is { } selected)
            json.Word(Models, selected.Model);
        else
            json.Null();
        Number(",\"g\":"u8, fit.Growth, ref json);
        Number(",\"d\":"u8, fit.Decay, ref json);
        Number(",\"phi\":"u8, fit.Phi, ref json);
        Number(",\"nadirDay\":"u8, fit.Curve?.NadirDay, ref json);
        Number(",\"doublingDays\":"u8, fit.Curve?.DoublingDays, ref json);
        Number(",\"progressionDay\":"u8, fit.Curve?.ProgressionDay, ref json);
        json.Raw(fit.Selected?.Outcome == GrowthModelOutcome.Interpolated ? ",\"interpolated\":true,\"reason\":"u8 : ",\"interpolated\":false,\"reason\":"u8);
        if (fit.Exclusion == GrowthModelExclusion.None)
            json.Null();
        else
            json.Word(Exclusions, fit.Exclusion);
        json.Raw("}"u8);
    }

    private static void Number(ReadOnlySpan<byte> member, double? value, ref JsonText json)
    {
        json.Raw(member);
        if (value is { } given && double.IsFinite(given))
            json.Real(SixDigits(given));
        else
            json.Null();
    }

    /// <summary>By way of text, the one exact way to round to significant digits.</summary>
    private static double SixDigits(double value)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "E5", CultureInfo.InvariantCulture);
        return double.Parse(text[..length], CultureInfo.InvariantCulture);
    }
}
