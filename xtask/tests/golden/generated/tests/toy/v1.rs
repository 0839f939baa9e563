// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::toy::v1::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::toy::v1::{
    Box1Replacement, BoxUpdate, Lock, LockByCode, MarbleUpdate, NewBox, NewBoxEntities, NewLid, NewMarble, NewSide,
    Node,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListBoxes", &ListBoxes::new()),
        built(
            "ListBoxes with everything",
            &ListBoxes::new()
                .limit(13)
                .offset(27)
                .name("filter.name /%ü")
                .order("asc")
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListBoxes with zero values",
            &ListBoxes::new().limit(0).offset(0).name("").order("").order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateBox", &CreateBox::new(NewBox::new("zone.name /%ü", "box", [0.5]))),
        built(
            "CreateBox with everything",
            &CreateBox::new(
                NewBox::new("zone.name /%ü", "box", [0.5])
                    .v2fa(true)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .color("red")
                    .depth(93)
                    .edition("edition /%ü")
                    .in_("in /%ü")
                    .key("canary key /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .lock(Lock::LockByCode(LockByCode::new(61).name("name /%ü")))
                    .old("old /%ü")
                    .parent(Node::new(11))
                    .window(MaintenanceWindow::new("time /%ü", "Sunday")),
            ),
        ),
        built(
            "CreateBox with zero values",
            &CreateBox::new(
                NewBox::new("", "", [0.0])
                    .v2fa(false)
                    .annotations([("", ""); 0])
                    .color("")
                    .depth(0)
                    .edition("")
                    .in_("")
                    .key("")
                    .labels([("", ""); 0])
                    .lock(Lock::LockByCode(LockByCode::new(0).name("")))
                    .old("")
                    .parent(Node::new(0))
                    .window(MaintenanceWindow::new("", "")),
            ),
        ),
        built("GetBox", &GetBox::new("boxId /%ü", "FLAT")),
        built("CheckBox", &CheckBox::new("boxId /%ü")),
        built(
            "ReplaceBox",
            &ReplaceBox::new("boxId /%ü", Box1Replacement::from(NewBox::new("zone.name /%ü", "box", [0.5]))),
        ),
        built(
            "ReplaceBox with everything",
            &ReplaceBox::new(
                "boxId /%ü",
                Box1Replacement::from(
                    NewBox::new("zone.name /%ü", "box", [0.5])
                        .v2fa(true)
                        .annotations([("annotations /%ü", "annotations /%ü")])
                        .color("red")
                        .depth(93)
                        .edition("edition /%ü")
                        .in_("in /%ü")
                        .key("canary key /%ü")
                        .labels([("labels /%ü", "labels /%ü")])
                        .lock(Lock::LockByCode(LockByCode::new(61).name("name /%ü")))
                        .old("old /%ü")
                        .parent(Node::new(11))
                        .window(MaintenanceWindow::new("time /%ü", "Sunday")),
                )
                .entities(
                    NewBoxEntities::new()
                        .lids([NewLid::new().finish("matt").side(NewSide::new().finish("matt").match_("match /%ü"))]),
                ),
            ),
        ),
        built(
            "ReplaceBox with zero values",
            &ReplaceBox::new(
                "boxId /%ü",
                Box1Replacement::from(
                    NewBox::new("", "", [0.0])
                        .v2fa(false)
                        .annotations([("", ""); 0])
                        .color("")
                        .depth(0)
                        .edition("")
                        .in_("")
                        .key("")
                        .labels([("", ""); 0])
                        .lock(Lock::LockByCode(LockByCode::new(0).name("")))
                        .old("")
                        .parent(Node::new(0))
                        .window(MaintenanceWindow::new("", "")),
                )
                .entities(
                    NewBoxEntities::new().lids([NewLid::new().finish("").side(NewSide::new().finish("").match_(""))]),
                ),
            ),
        ),
        built("UpdateBox", &UpdateBox::new("boxId /%ü", BoxUpdate::new())),
        built(
            "UpdateBox with everything",
            &UpdateBox::new(
                "boxId /%ü",
                BoxUpdate::new()
                    .depth(93)
                    .label("label /%ü")
                    .note("note /%ü")
                    .sides([NewSide::new().finish("matt").match_("match /%ü")]),
            ),
        ),
        built(
            "UpdateBox with zero values",
            &UpdateBox::new(
                "boxId /%ü",
                BoxUpdate::new().depth(0).label("").note("").sides([NewSide::new().finish("").match_("")]),
            ),
        ),
        built("DeleteBox", &DeleteBox::new("boxId /%ü")),
        built("ReplaceBoxLabel", &ReplaceBoxLabel::new("boxId /%ü", "label /%ü")),
        built("ListLids", &ListLids::new("boxId /%ü")),
        built("ListLids with everything", &ListLids::new("boxId /%ü").limit(13).offset(27)),
        built("ListLids with zero values", &ListLids::new("boxId /%ü").limit(0).offset(0)),
        built("GetBoxLid", &GetBoxLid::new("boxId /%ü", 40)),
        built("DeleteLidKnob", &DeleteLidKnob::new("boxId /%ü", 40, "knob /%ü")),
        built("GetBoxLog", &GetBoxLog::new("boxId /%ü")),
        built("GetBoxManual", &GetBoxManual::new("boxId /%ü")),
        built("ListBoxMarbles", &ListBoxMarbles::new("boxId /%ü")),
        built("ListBoxMarbles with everything", &ListBoxMarbles::new("boxId /%ü").limit(13).offset(27)),
        built("ListBoxMarbles with zero values", &ListBoxMarbles::new("boxId /%ü").limit(0).offset(0)),
        built("CreateBoxMarble", &CreateBoxMarble::new("boxId /%ü", NewMarble::new("name /%ü"))),
        built(
            "CreateBoxMarble with everything",
            &CreateBoxMarble::new("boxId /%ü", NewMarble::new("name /%ü").password("canary password /%ü")),
        ),
        built("CreateBoxMarble with zero values", &CreateBoxMarble::new("boxId /%ü", NewMarble::new("").password(""))),
        built("GetBoxMarble", &GetBoxMarble::new("boxId /%ü", "marbleId /%ü")),
        built("UpdateBoxMarble", &UpdateBoxMarble::new("boxId /%ü", "marbleId /%ü", MarbleUpdate::new())),
        built(
            "UpdateBoxMarble with everything",
            &UpdateBoxMarble::new(
                "boxId /%ü",
                "marbleId /%ü",
                MarbleUpdate::new().name("name /%ü").password("canary password /%ü"),
            ),
        ),
        built(
            "UpdateBoxMarble with zero values",
            &UpdateBoxMarble::new("boxId /%ü", "marbleId /%ü", MarbleUpdate::new().name("").password("")),
        ),
        built("DeleteBoxMarble", &DeleteBoxMarble::new("boxId /%ü", "marbleId /%ü")),
        built("GetBoxPlan", &GetBoxPlan::new("boxId /%ü")),
        built("ListNodes", &ListNodes::new()),
        built(
            "ListNodes with everything",
            &ListNodes::new().limit(13).pagination_token("pagination.token /%ü").ip(["filter.ip /%ü"]),
        ),
        built("ListNodes with zero values", &ListNodes::new().limit(0).pagination_token("").ip(["filter.ip /%ü"])),
        built("CreateNode", &CreateNode::new([Node::new(11)])),
        built("GetPing", &GetPing::new()),
        built("FillSlot", &FillSlot::new(62, "shelf /%ü", "row /%ü", "slot /%ü")),
        built(
            "FillSlot with everything",
            &FillSlot::new(62, "shelf /%ü", "row /%ü", "slot /%ü").body([("body /%ü", "body /%ü")]),
        ),
        built("FillSlot with zero values", &FillSlot::new(62, "shelf /%ü", "row /%ü", "slot /%ü").body([("", ""); 0])),
    ]
}
